package org.mpaka.core.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.PeopleFile;
import org.mpaka.api.alert.ScreenedPerson;

/** Results as a reader may see them. */
record PeopleShown(Predicate<ScreenedPerson.Record> maySee, boolean tellingOnly, Optional<Candidate.Band> band) {

    /** A record is not there for those who may not know of it. */
    static ScreenedPerson forReader(ScreenedPerson person, Predicate<ScreenedPerson.Record> maySee) {
        if (person.records().stream().allMatch(maySee)) return person;
        return new ScreenedPerson(
                person.line(),
                person.reference(),
                person.name(),
                person.records().stream().filter(maySee).toList(),
                person.notes(),
                person.setAside());
    }

    static PeopleFile withRecords(PeopleFile file, int withRecords) {
        return new PeopleFile(
                file.id(),
                file.name(),
                file.startedBy(),
                file.reason(),
                file.state(),
                file.people(),
                file.screened(),
                withRecords,
                file.setAside(),
                file.startedAt(),
                file.endedAt(),
                file.keptUntil(),
                file.failure());
    }

    /** @param parts gives a part; an empty one after the last */
    Page<ScreenedPerson> page(PageRequest request, IntFunction<List<ScreenedPerson>> parts) {
        int begin = request.after().map(PeopleShown::place).orElse(0);
        var found = new ArrayList<ScreenedPerson>();
        for (int part = begin / PeopleStore.A_PART; ; part++) {
            var people = parts.apply(part);
            if (people.isEmpty()) return Page.of(found);
            for (int i = part == begin / PeopleStore.A_PART ? begin % PeopleStore.A_PART : 0; i < people.size(); i++) {
                var person = forReader(people.get(i), maySee);
                if (!isWanted(person)) continue;
                if (found.size() == request.limit())
                    return new Page<>(found, Optional.of(Integer.toString(part * PeopleStore.A_PART + i)));
                found.add(person);
            }
        }
    }

    private boolean isWanted(ScreenedPerson person) {
        if (tellingOnly && !person.isTelling()) return false;
        return band.isEmpty()
                || person.records().stream()
                        .limit(1)
                        .anyMatch(first -> first.candidate().band() == band.get());
    }

    private static int place(String after) {
        if (!after.matches("\\d{1,7}"))
            throw new MpakaException(ErrorCode.INVALID_FIELD, "after", "not the end of a page");
        return Integer.parseInt(after);
    }
}
