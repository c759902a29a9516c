package org.mpaka.core.alert.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ListedDocument;

/** What of an alert is compared with a traveller; a vehicle's has nothing. */
record ListedSubject(
        AlertId alert,
        AlertListId list,
        DateRange validity,
        List<BirthRange> births,
        Set<CountryCode> nationalities,
        Optional<Sex> sex,
        List<ListedDocument> documents) {

    static ListedSubject of(Alert alert) {
        return alert.subject()
                .fold(
                        person -> new ListedSubject(
                                alert.id(),
                                alert.list(),
                                alert.validity(),
                                person.births(),
                                person.nationalities(),
                                person.sex(),
                                person.documents()),
                        document -> ofDocuments(alert, List.of(document.document())),
                        vehicle -> ofDocuments(alert, List.of()));
    }

    private static ListedSubject ofDocuments(Alert alert, List<ListedDocument> documents) {
        return new ListedSubject(
                alert.id(), alert.list(), alert.validity(), List.of(), Set.of(), Optional.empty(), documents);
    }

    static List<AlertName> names(Alert alert) {
        return alert.subject().fold(AlertSubject.Person::names, document -> List.of(), vehicle -> List.of());
    }

    @Override
    public String toString() {
        return alert.toString();
    }
}
