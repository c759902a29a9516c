package org.mpaka.core.alert.screening;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.DateRange;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.ListedDocument;

/** What is kept of an alert beside what the engine keeps of a person. */
record ListedSubject(AlertId alert, AlertListId list, DateRange validity, List<ListedDocument> documents) {

    static ListedSubject of(Alert alert) {
        return new ListedSubject(
                alert.id(),
                alert.list(),
                // a million equal ones are one
                alert.validity().equals(DateRange.ALWAYS) ? DateRange.ALWAYS : alert.validity(),
                alert.subject()
                        .fold(
                                AlertSubject.Person::documents,
                                document -> List.of(document.document()),
                                vehicle -> List.of()));
    }

    static Optional<AlertSubject.Person> person(Alert alert) {
        return alert.subject().fold(Optional::of, document -> Optional.empty(), vehicle -> Optional.empty());
    }

    static Optional<AlertSubject.Vehicle> vehicle(Alert alert) {
        return alert.subject().fold(person -> Optional.empty(), document -> Optional.empty(), Optional::of);
    }

    @Override
    public String toString() {
        return alert.toString();
    }
}
