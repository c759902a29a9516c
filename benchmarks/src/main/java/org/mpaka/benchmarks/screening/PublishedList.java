package org.mpaka.benchmarks.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.mpaka.api.PartialDate;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertListFormat;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.core.screening.BirthDate;
import org.mpaka.core.screening.BirthSpan;
import org.mpaka.core.screening.ListedName;
import org.mpaka.core.screening.ListedPerson;
import org.mpaka.core.screening.Sex;
import org.mpaka.core.screening.Trust;
import org.mpaka.documents.alertlists.OfacSdnCsv;
import org.mpaka.documents.alertlists.UnConsolidatedXml;

/**
 * Reads a list of persons: the UN's XML, OFAC's SDN CSV, or tab-separated lines: names ({@code |} between), births
 * ({@code |} between, {@code ..} from first to last, {@code ~} about), nationalities ({@code |} between).
 */
final class PublishedList {
    private PublishedList() {}

    /** @param firstEntry the number of the first person */
    static List<ListedPerson> read(Path file, int firstEntry) throws IOException {
        var name = file.getFileName().toString();
        if (name.endsWith(".xml")) return alerts(new UnConsolidatedXml(), file, firstEntry);
        if (name.endsWith(".csv")) return alerts(new OfacSdnCsv(), file, firstEntry);
        var people = new ArrayList<ListedPerson>();
        var lines = new BenchmarkLines(file);
        lines.each(lines.all(), 0, line -> {
            var fields = line.split("\t", -1);
            if (fields[0].isBlank()) throw new BenchmarkLines.BadLine("a name is missing");
            people.add(new ListedPerson(
                    firstEntry + people.size(),
                    split(fields[0]).map(ListedName::of).toList(),
                    fields.length > 1
                            ? split(fields[1]).map(PublishedList::birth).toList()
                            : List.of(),
                    fields.length > 2 ? split(fields[2]).collect(Collectors.toSet()) : Set.of(),
                    Sex.UNKNOWN));
        });
        return people;
    }

    private static java.util.stream.Stream<String> split(String field) {
        return Arrays.stream(field.split("\\|")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static BirthSpan birth(String text) {
        var ends = text.replace("~", "").split("\\.\\.");
        return new BirthSpan(date(ends[0]), date(ends[ends.length - 1]), text.startsWith("~"));
    }

    /**
     * {@code yyyy}, {@code yyyy-MM}, {@code yyyy-MM-dd}; of a date that does not exist the year, anything else is
     * unknown.
     */
    static BirthDate date(String text) {
        if (!text.strip().matches("[1-3]\\d{3}([-/]\\d\\d?([-/]\\d\\d?)?)?")) return BirthDate.UNKNOWN;
        var parts = text.strip().split("[-/]");
        int year = Integer.parseInt(parts[0]);
        int month = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        int day = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
        return month > 12 || day > 31 ? BirthDate.ofYear(year) : new BirthDate(year, month, day);
    }

    private static List<ListedPerson> alerts(AlertListFormat format, Path file, int firstEntry) throws IOException {
        var people = new ArrayList<ListedPerson>();
        var problems = new AtomicInteger();
        try (var in = Files.newInputStream(file)) {
            format.read(
                    in,
                    alert -> person(alert, firstEntry + people.size(), people),
                    problem -> problems.incrementAndGet());
        }
        if (problems.get() > 0)
            System.err.printf("%s: %d problems while reading%n", file.getFileName(), problems.get());
        return people;
    }

    private static void person(Alert alert, int entry, List<ListedPerson> people) {
        if (!(alert.subject() instanceof AlertSubject.Person person)) return;
        people.add(new ListedPerson(
                entry,
                person.names().stream()
                        .map(name -> new ListedName(
                                name.text(), Trust.valueOf(name.quality().name())))
                        .toList(),
                person.births().stream()
                        .map(birth -> new BirthSpan(date(birth.from()), date(birth.to()), birth.approximate()))
                        .toList(),
                person.nationalities().stream().map(Object::toString).collect(Collectors.toSet()),
                Sex.UNKNOWN));
    }

    private static BirthDate date(PartialDate date) {
        return date.isKnown() ? new BirthDate(date.year(), date.month(), date.day()) : BirthDate.UNKNOWN;
    }
}
