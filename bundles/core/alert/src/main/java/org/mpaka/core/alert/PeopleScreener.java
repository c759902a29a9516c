package org.mpaka.core.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.ScreenedPerson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares one line of a file with the lists in force and the stolen documents. */
@Component(service = PeopleScreener.class)
public final class PeopleScreener {
    private final AlertMemory memory;
    private final AlertRegister register;
    private final StolenDocumentFiles stolen;

    @Activate
    public PeopleScreener(
            @Reference AlertMemory memory, @Reference AlertRegister register, @Reference StolenDocumentFiles stolen) {
        this.memory = memory;
        this.register = register;
        this.stolen = stolen;
    }

    /** Whether there is a list to compare with, and each can be read. */
    boolean isReady() {
        return memory.lists().filter(lists -> !lists.isEmpty()).isPresent() && stolen.isWhole();
    }

    ScreenedPerson screen(PeopleLine line, LocalDate day) {
        var records = new ArrayList<ScreenedPerson.Record>();
        if (line.setAside().isEmpty()) {
            line.documentNumber()
                    .flatMap(number -> stolen.find(line.documentIssuer(), Optional.empty(), number))
                    .ifPresent(alert -> records.add(stolen(alert)));
            for (var candidate : memory.screen(line.query(), day).candidates())
                register.find(candidate.alert()).ifPresent(held -> records.add(record(candidate, held)));
        }
        return new ScreenedPerson(line.line(), line.reference(), line.name(), records, line.notes(), line.setAside());
    }

    private ScreenedPerson.Record record(Candidate candidate, AlertRegister.Held held) {
        var alert = register.read(held);
        return new ScreenedPerson.Record(
                candidate,
                AlertFields.name(alert),
                alert.category(),
                held.silent() || memory.isSilent(candidate.alert()));
    }

    private static ScreenedPerson.Record stolen(Alert alert) {
        var same = List.of(Sentence.of("alert.match-document-same"));
        var candidate = new Candidate(alert.id(), alert.list(), 1, Candidate.Band.STRONG, same);
        return new ScreenedPerson.Record(candidate, AlertFields.name(alert), alert.category(), false);
    }
}
