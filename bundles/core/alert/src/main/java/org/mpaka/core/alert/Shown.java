package org.mpaka.core.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.alert.ScreeningQuery;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionFacts;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;
import org.mpaka.api.traveller.Vehicle;
import org.mpaka.core.alert.screening.DocumentNumber;

/** What a traveller showed that alerts can be compared with. */
record Shown(Optional<TravelDocument> document, Optional<Vehicle> vehicle) {
    private static final int SHORTEST_PERSONAL_NUMBER = 6;
    private static final PersonNames NOBODY = new PersonNames("", "");

    static Shown of(InspectionFacts facts) {
        return new Shown(facts.reading().document(), facts.declaration().vehicle());
    }

    static Shown of(Inspection inspection) {
        return new Shown(
                inspection.reading().document(), inspection.declaration().vehicle());
    }

    static Shown of(CrossingRecorded recorded) {
        var crossing = recorded.crossing();
        var traveller = recorded.traveller();
        return new Shown(Optional.of(document(crossing, traveller.names(), traveller.birth())), crossing.vehicle());
    }

    /** The same person with the document as it is now said to have been. */
    Shown corrected(Crossing correction) {
        return new Shown(
                document.map(before -> document(correction, before.names(), before.birth())), correction.vehicle());
    }

    private static TravelDocument document(Crossing crossing, PersonNames names, PartialDate birth) {
        var reference = crossing.document();
        return new TravelDocument(
                "",
                reference.type(),
                reference.issuer(),
                reference.number(),
                names,
                false,
                crossing.nationality(),
                birth,
                crossing.sex(),
                reference.expiry(),
                "");
    }

    boolean isNothing() {
        return document.isEmpty() && vehicle.isEmpty();
    }

    ScreeningQuery query() {
        var vehicles =
                vehicle
                        .map(one -> new AlertSubject.Vehicle(one.country(), one.plate(), one.identificationNumber()))
                        .stream()
                        .toList();
        return document.map(shown -> query(shown, vehicles))
                .orElseGet(() -> new ScreeningQuery(
                        NOBODY, false, PartialDate.UNKNOWN, Optional.empty(), Optional.empty(), List.of(), vehicles));
    }

    private static ScreeningQuery query(TravelDocument document, List<AlertSubject.Vehicle> vehicles) {
        var shown = new ArrayList<ListedDocument>();
        shown.add(new ListedDocument(Optional.of(document.issuer()), Optional.of(document.type()), document.number()));
        var personal = DocumentNumber.of(document.optionalData()).exact();
        if (personal.length() >= SHORTEST_PERSONAL_NUMBER)
            shown.add(new ListedDocument(Optional.of(document.issuer()), Optional.empty(), personal));
        return new ScreeningQuery(
                document.names(),
                document.truncatedName(),
                document.birth(),
                Optional.of(document.sex()).filter(sex -> sex != Sex.UNSPECIFIED),
                Optional.of(document.nationality()),
                shown,
                vehicles);
    }

    /** Whom or what a judgement on an alert is remembered for: the holder of this document, or this vehicle. */
    String key(AlertSubject subject) {
        return subject.fold(person -> documentKey(), listed -> documentKey(), listed -> vehicleKey());
    }

    /** The holder, as the document describes him. */
    String documentKey() {
        return document.map(shown -> Hashes.sha256(
                        shown.issuer() + "|" + DocumentNumber.of(shown.number()).exact() + "|" + shown.birth() + "|"
                                + shown.names().surname() + "|"
                                + shown.names().givenNames()))
                .orElse("");
    }

    private String vehicleKey() {
        return vehicle.map(shown -> Hashes.sha256("vehicle|"
                        + shown.country().map(Object::toString).orElse("") + "|"
                        + shown.plate()
                                .map(DocumentNumber::of)
                                .map(DocumentNumber::exact)
                                .orElse("") + "|"
                        + shown.identificationNumber()
                                .map(DocumentNumber::of)
                                .map(DocumentNumber::exact)
                                .orElse("")))
                .orElse("");
    }

    @Override
    public String toString() {
        return "Shown";
    }
}
