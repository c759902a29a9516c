package org.mpaka.core.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.inspection.ShiftId;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Vehicle;
import org.mpaka.core.alert.screening.ListedPersons;
import org.mpaka.testing.fixtures.Actors;

/** Alerts, lists, documents and inspections that the tests invent. */
final class Invented {
    private Invented() {}

    /** A UN list in which each person is {@code reference;NAME;birth year}. */
    static String unList(String... persons) {
        var xml = new StringBuilder("<CONSOLIDATED_LIST dateGenerated='2026-11-19T23:00:04.625Z'><INDIVIDUALS>\n");
        for (var person : persons) {
            var fields = person.split(";");
            xml.append("<INDIVIDUAL><REFERENCE_NUMBER>").append(fields[0]).append("</REFERENCE_NUMBER><FIRST_NAME>");
            xml.append(fields[1])
                    .append("</FIRST_NAME><INDIVIDUAL_DATE_OF_BIRTH><YEAR>")
                    .append(fields[2]);
            xml.append("</YEAR></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>\n");
        }
        return xml.append("</INDIVIDUALS></CONSOLIDATED_LIST>").toString();
    }

    static NewAlert wanted(String name, String birth, boolean silent) {
        return new NewAlert(
                new AlertSubject.Person(
                        List.of(new AlertName(name, AlertName.Quality.MAIN)),
                        ListedPersons.births(birth),
                        Set.of(CountryCode.of("BDI")),
                        Optional.of(Sex.MALE),
                        List.of(),
                        List.of()),
                AlertCategory.WANTED,
                AlertAction.REFER,
                silent,
                "Parquet de Bujumbura",
                "Mandat 12/2026",
                "An invented reason",
                DateRange.ALWAYS);
    }

    static TravelDocument passport(String surname, String given, String birth, String number) {
        return new TravelDocument(
                "P",
                DocumentType.PASSPORT,
                CountryCode.of("BDI"),
                number,
                new PersonNames(surname, given),
                false,
                CountryCode.of("BDI"),
                PartialDate.of(birth),
                Sex.MALE,
                Optional.of(LocalDate.of(2030, 1, 1)),
                "");
    }

    static DocumentReading reading(Optional<TravelDocument> document) {
        return new DocumentReading(
                "td3", DocumentInput.Channel.READER, List.of(), document, List.of(), List.of(), Map.of());
    }

    static Declaration in(Vehicle vehicle) {
        return new Declaration(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Declaration.Accompaniment.NOT_ASKED,
                Optional.empty(),
                Optional.of(vehicle));
    }

    static Inspection inspection(
            InspectionId id,
            Optional<TravelDocument> document,
            Declaration declaration,
            CheckResult alertCheck,
            InspectionState state,
            Optional<CrossingId> crossing,
            Instant at) {
        var shift = new Shift(
                new ShiftId(new UUID(7, 7)),
                Actors.OFFICER.user(),
                Actors.OFFICER.displayName(),
                Actors.KOBERO,
                "1",
                Direction.ENTRY,
                at,
                Optional.empty());
        return new Inspection(
                id,
                1,
                state,
                shift,
                at,
                reading(document),
                declaration,
                List.of(alertCheck),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                crossing);
    }
}
