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

    /**
     * What was found of a line.
     *
     * @param open it has records that everybody with the right to screen may know of
     * @param silent it has silent ones that all who may know of silent alerts may know of
     */
    record Screened(ScreenedPerson person, boolean open, boolean silent) {}

    Screened screen(PeopleLine line, LocalDate day) {
        var records = new ArrayList<ScreenedPerson.Record>();
        boolean open = false;
        boolean silent = false;
        if (line.setAside().isEmpty()) {
            var listed = line.documentNumber()
                    .flatMap(number -> stolen.find(line.documentIssuer(), Optional.empty(), number));
            listed.ifPresent(alert -> records.add(stolen(alert)));
            open = listed.isPresent();
            for (var candidate : memory.screen(line.query(), day).candidates()) {
                var held = register.find(candidate.alert());
                if (held.isEmpty()) continue;
                var alert = register.read(held.get());
                var record = record(candidate, alert, held.get());
                records.add(record);
                // a number must not tell of an alert that only some may see
                if (isForSome(alert)) continue;
                open |= !record.silent();
                silent |= record.silent();
            }
        }
        var person =
                new ScreenedPerson(line.line(), line.reference(), line.name(), records, line.notes(), line.setAside());
        return new Screened(person, open, silent);
    }

    private static boolean isForSome(Alert alert) {
        return alert.terms()
                .filter(terms -> !terms.roles().isEmpty() || !terms.agencies().isEmpty())
                .isPresent();
    }

    private ScreenedPerson.Record record(Candidate candidate, Alert alert, AlertRegister.Held held) {
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
