package org.mpaka.core.alert.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.core.alert.screening.ListedPersons.alert;
import static org.mpaka.core.alert.screening.ListedPersons.births;
import static org.mpaka.core.alert.screening.ListedPersons.document;
import static org.mpaka.core.alert.screening.ListedPersons.person;
import static org.mpaka.core.alert.screening.ListedPersons.shows;
import static org.mpaka.core.alert.screening.ListedPersons.traveller;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.alert.ScreeningQuery;

class AlertIndexTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private final AlertIndex index = new AlertIndex();

    static Stream<Arguments> cases() throws IOException {
        try (var table = AlertIndexTest.class.getResourceAsStream("names.csv")) {
            assertThat(table).isNotNull();
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of((Object[]) Arrays.stream(line.split(";", -1))
                            .map(String::strip)
                            .toArray(String[]::new)));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comparesNames(
            String why,
            String surname,
            String given,
            String cut,
            String birth,
            String listed,
            String births,
            String expected,
            String further) {
        index.put(List.of(person("1", births, listed)));

        var found = index.search(traveller(surname, given, cut.equals("yes"), birth), TODAY);

        if (expected.equals("nothing")) {
            assertThat(found).as(why).isEmpty();
        } else {
            assertThat(found).as(why).hasSize(1);
            assertThat(codes(found.get(0))).startsWith("name-" + expected).contains(further);
        }
    }

    private static List<String> codes(Candidate candidate) {
        return candidate.explanation().stream()
                .map(Sentence::code)
                .map(code -> code.replace("alert.match-", ""))
                .toList();
    }

    @Test
    void findsADocumentByItsNumberHoweverItIsSpaced() {
        index.put(List.of(document("1", "KEN", "ak 012-3456")));

        var found = index.search(shows("KEN", "AK0123456"), TODAY);

        assertThat(found).singleElement().satisfies(candidate -> {
            assertThat(candidate.score()).isEqualTo(1);
            assertThat(candidate.band()).isEqualTo(Candidate.Band.STRONG);
            assertThat(codes(candidate)).containsExactly("document-same");
        });
    }

    @Test
    void showsWhichCharactersOfANumberMayHaveBeenMisread() {
        index.put(List.of(document("1", "KEN", "AK0123456")));

        var found = index.search(shows("KEN", "AKO1234S6"), TODAY);

        assertThat(found).singleElement().satisfies(candidate -> {
            assertThat(candidate.band()).isEqualTo(Candidate.Band.MEDIUM);
            assertThat(candidate.explanation().get(0).arguments()).containsEntry("confusions", "O/0 S/5");
        });
    }

    @Test
    void tellsTheSameNumberOfTwoStatesApart() {
        index.put(List.of(document("1", "KEN", "AK0123456")));
        assertThat(index.search(shows("TZA", "AK0123456"), TODAY)).isEmpty();
    }

    @Test
    void findsALongNumberWithoutIssuerButNoShortOne() {
        index.put(List.of(document("1", "", "AK0123456"), document("2", "", "4414")));
        assertThat(index.search(shows("TZA", "AK0123456"), TODAY)).hasSize(1);
        assertThat(index.search(shows("TZA", "4414"), TODAY)).isEmpty();
    }

    @Test
    void putsWhatTheDocumentSaysBeforeWhatTheNameSays() {
        var subject = new AlertSubject.Person(
                List.of(new AlertName("Jean Ndayizeye", AlertName.Quality.MAIN)),
                births("1980-01-01"),
                Set.of(),
                Optional.empty(),
                List.of(),
                List.of(new ListedDocument(Optional.empty(), Optional.empty(), "OP123456")));
        index.put(List.of(alert("1", subject)));

        var found = index.search(
                new ScreeningQuery(
                        new PersonNames("NDAYIZEYE", "JEAN"),
                        false,
                        PartialDate.of("1980-01-01"),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new ListedDocument(Optional.of(CountryCode.of("BDI")), Optional.empty(), "OP123456"))),
                TODAY);

        assertThat(found).singleElement().satisfies(candidate -> assertThat(codes(candidate))
                .containsExactly("document-same", "name-same", "name-common", "birth-same"));
    }

    @Test
    void looksOnlyAtAlertsValidOnTheDay() {
        var ended = new DateRange(Optional.empty(), Optional.of(TODAY.minusDays(1)));
        index.put(List.of(alert("1", person("1", "1980", "Jean Ndayizeye").subject(), ended)));

        assertThat(index.search(traveller("NDAYIZEYE", "JEAN", "1980"), TODAY)).isEmpty();
        assertThat(index.search(traveller("NDAYIZEYE", "JEAN", "1980"), TODAY.minusDays(1)))
                .hasSize(1);
    }

    @Test
    void weighsSexAndNationality() {
        index.put(List.of(person("1", "1980-02-02", "Jean Ndayizeye")));
        var same = traveller("NDAYIZEYA", "JEAN", "1980-02-02");
        var other = new ScreeningQuery(
                same.names(),
                false,
                same.birth(),
                Optional.of(Sex.FEMALE),
                Optional.of(CountryCode.of("KEN")),
                List.of());

        var agreeing = index.search(same, TODAY).get(0);
        var contradicting = index.search(other, TODAY);

        assertThat(codes(agreeing)).contains("nationality-same");
        assertThat(contradicting).allSatisfy(candidate -> {
            assertThat(candidate.score()).isLessThan(agreeing.score());
            assertThat(codes(candidate)).contains("nationality-differs", "sex-differs");
        });
    }

    @Test
    void replacesAndForgetsAlerts() {
        index.put(List.of(person("1", "1980", "Jean Ndayizeye"), person("2", "1980", "Aline Uwimana")));
        index.put(List.of(person("1", "1980", "Pierre Hakizimana")));
        assertThat(index.search(traveller("NDAYIZEYE", "JEAN", "1980"), TODAY)).isEmpty();
        assertThat(index.search(traveller("HAKIZIMANA", "PIERRE", "1980"), TODAY))
                .hasSize(1);

        index.remove(List.of(AlertId.of("test:1"), AlertId.of("test:unknown")));

        assertThat(index.size()).isEqualTo(1);
        assertThat(index.search(traveller("HAKIZIMANA", "PIERRE", "1980"), TODAY))
                .isEmpty();
        assertThat(index.search(traveller("UWIMANA", "ALINE", "1980"), TODAY)).hasSize(1);
    }

    @Test
    void givesNoNameAwayInTexts() {
        assertThat(DocumentNumber.of("AK012345") + " " + ListedSubject.of(person("1", "1980", "Jean Ndayizeye")))
                .doesNotContainIgnoringCase("ndayizeye")
                .doesNotContain("JEAN")
                .doesNotContain("AK0");
    }
}
