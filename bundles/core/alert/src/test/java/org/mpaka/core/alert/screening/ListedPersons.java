package org.mpaka.core.alert.screening;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.alert.ScreeningQuery;

/** Alerts and questions for tests. */
public final class ListedPersons {
    public static final AlertListId LIST = AlertListId.of("test");

    private ListedPersons() {}

    public static Alert person(String id, String births, String... names) {
        return alert(
                id,
                new AlertSubject.Person(
                        Arrays.stream(names)
                                .map(name -> new AlertName(name, AlertName.Quality.MAIN))
                                .toList(),
                        births(births),
                        Set.of(CountryCode.of("BDI")),
                        Optional.of(Sex.MALE),
                        List.of(),
                        List.of()));
    }

    public static Alert document(String id, String issuer, String number) {
        return alert(
                id,
                new AlertSubject.Document(new ListedDocument(
                        Optional.of(issuer).filter(i -> !i.isEmpty()).map(CountryCode::of), Optional.empty(), number)));
    }

    public static Alert alert(String id, AlertSubject subject) {
        return alert(id, subject, DateRange.ALWAYS);
    }

    public static Alert alert(String id, AlertSubject subject, DateRange validity) {
        return new Alert(
                AlertId.of("test:" + id),
                LIST,
                subject,
                AlertCategory.WANTED,
                AlertAction.REFER,
                false,
                "owner",
                "basis",
                "reason",
                validity,
                Alert.State.ACTIVE,
                Optional.empty(),
                Optional.empty());
    }

    /** {@code 1980|~1975|1970..1972-03}. */
    public static List<BirthRange> births(String text) {
        return Arrays.stream(text.split("\\|"))
                .filter(birth -> !birth.isBlank())
                .map(ListedPersons::birth)
                .toList();
    }

    private static BirthRange birth(String text) {
        var ends = text.replace("~", "").split("\\.\\.");
        return new BirthRange(PartialDate.of(ends[0]), PartialDate.of(ends[ends.length - 1]), text.startsWith("~"));
    }

    public static ScreeningQuery traveller(String surname, String givenNames, String birth) {
        return traveller(surname, givenNames, false, birth);
    }

    public static ScreeningQuery traveller(String surname, String givenNames, boolean truncated, String birth) {
        return new ScreeningQuery(
                new PersonNames(surname, givenNames),
                truncated,
                PartialDate.of(birth),
                Optional.of(Sex.MALE),
                Optional.of(CountryCode.of("BDI")),
                List.of());
    }

    public static ScreeningQuery shows(String issuer, String number) {
        return new ScreeningQuery(
                new PersonNames("NOBODY", "AT ALL"),
                false,
                PartialDate.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                List.of(new ListedDocument(Optional.of(CountryCode.of(issuer)), Optional.empty(), number)));
    }
}
