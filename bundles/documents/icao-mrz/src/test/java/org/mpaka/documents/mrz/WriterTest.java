package org.mpaka.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.documents.mrz.zone.MrzNames;

/** What is written is what is read. */
class WriterTest {
    private final IcaoMrzWriter writer = new IcaoMrzWriter();

    @Property(tries = 4000)
    void whatIsWrittenIsReadAgain(@ForAll("documents") Written written) {
        DocumentReading reading = Zones.get(writer.write(written.format(), written.document()));
        assertThat(reading.format()).isEqualTo(written.format());
        assertThat(reading.checkDigits()).allMatch(digit -> digit.right());
        assertThat(reading.findings()).noneMatch(finding -> finding.answer() == CheckAnswer.FAILED);
        assertThat(reading.document().orElseThrow()).isEqualTo(written.document());
    }

    record Written(String format, TravelDocument document) {}

    @Provide
    Arbitrary<Written> documents() {
        var format = Arbitraries.of("td1", "td2", "td3", "mrv-a", "mrv-b");
        var words = Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(6);
        var surname = words.list().ofMinSize(1).ofMaxSize(2).map(list -> String.join(" ", list));
        var given = words.list().ofMaxSize(2).map(list -> String.join(" ", list));
        var names = Combinators.combine(surname, given).as(PersonNames::new);
        var number = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMinLength(1);
        var code = Arbitraries.of("BDI", "TZA", "D", "UNO", "XXA", "XXB", "GBR", "RKS");
        var birth = Arbitraries.integers()
                .between(1, 36_000)
                .map(Zones.TODAY::minusDays)
                .map(PartialDate::of);
        var partial = Arbitraries.integers().between(1927, 2026).map(year -> new PartialDate(year, 0, 0));
        var births = Arbitraries.oneOf(birth, partial, Arbitraries.just(PartialDate.UNKNOWN));
        var expiry = Arbitraries.integers()
                .between(-300, 17_000)
                .map(Zones.TODAY::plusDays)
                .optional();
        var optional = Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .ofMaxLength(4);
        return Combinators.combine(format, names, number.ofMaxLength(12), code, code, births, expiry, optional)
                .as((form, name, num, issuer, nationality, born, until, extra) -> written(
                        form, name, num, CountryCode.of(issuer), CountryCode.of(nationality), born, until, extra))
                .flatMap(it -> Arbitraries.of(Sex.class).map(sex -> with(it, sex)));
    }

    private static Written written(
            String format,
            PersonNames names,
            String number,
            CountryCode issuer,
            CountryCode nationality,
            PartialDate birth,
            Optional<LocalDate> expiry,
            String optional) {
        String code = format.startsWith("mrv") ? "V" : format.equals("td3") ? "P" : "I";
        boolean longNumbers = format.equals("td1") || format.equals("td2");
        String fitting = longNumbers ? number : number.substring(0, Math.min(9, number.length()));
        String extra = format.equals("td2") && fitting.length() > 9 ? "" : optional;
        var until = birth.isKnown() ? expiry.filter(day -> day.getYear() >= birth.year()) : expiry;
        return new Written(
                format,
                new TravelDocument(
                        code,
                        DocumentCodes.type(code, issuer, nationality),
                        issuer,
                        fitting,
                        names,
                        false,
                        nationality,
                        birth,
                        Sex.MALE,
                        until,
                        extra));
    }

    private static Written with(Written it, Sex sex) {
        var d = it.document();
        return new Written(
                it.format(),
                new TravelDocument(
                        d.code(),
                        d.type(),
                        d.issuer(),
                        d.number(),
                        d.names(),
                        d.truncatedName(),
                        d.nationality(),
                        d.birth(),
                        sex,
                        d.expiry(),
                        d.optionalData()));
    }

    @TestFactory
    Stream<DynamicTest> namesAreWrittenAndReadAsDoc9303PrintsThem() throws IOException {
        try (var in = Objects.requireNonNull(WriterTest.class.getResourceAsStream("vectors/icao-names.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(row -> DynamicTest.dynamicTest(row[5], () -> {
                        var names = new PersonNames(row[3], row[4]);
                        if (!row[1].equals("read"))
                            assertThat(MrzNameField.write(names, row[5].length()))
                                    .isEqualTo(row[5]);
                        if (row[1].equals("read"))
                            assertThat(MrzNames.read(row[5])).isEqualTo(names);
                        if (!row[1].equals("whole"))
                            assertThat(MrzNames.truncated(row[5])).isTrue();
                    }));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Müller-Lüdenscheidt, MUELLER<LUEDENSCHEIDT",
        "D'Artagnan, DARTAGNAN",
        "O’Connor, OCONNOR",
        "Cañón, CANON",
        "Þórður, THORDUR",
        "Großmann, GROSSMANN",
        "Nguyễn Thị Ánh, NGUYEN<THI<ANH",
        "Łukasz Żółć, LUKASZ<ZOLC",
        "İpek Iğdır, IPEK<IGDIR",
        "Щербаков Юрий, SHCHERBAKOV<IURII",
        "عبّاس, EBBAS",
        "فضّة, FXDZXDZXAH",
        "ابو بكر محمد بن زكريا الرازي, ABW<BKR<MXHMD<BN<ZKRYA<ALRAZY"
    })
    void nationalLettersAreTransliteratedBySection6(String name, String mrz) {
        assertThat(Transliteration.name("names", name)).isEqualTo(mrz);
    }

    @Test
    void aLetterThatNoTableHasIsRefusedAndNamed() {
        assertThatThrownBy(() -> Transliteration.name("surname", "山田"))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FIELD));
        assertThatThrownBy(() -> Transliteration.name("surname", "Henry 8")).isInstanceOf(MpakaException.class);
    }

    @Property
    void aNameThatDoesNotFitEndsInALetterAndKeepsPartOfBothNames(@ForAll("longNames") PersonNames names) {
        String field = MrzNameField.write(names, 30);
        assertThat(field).hasSize(30).matches("[A-Z<]*[A-Z]").doesNotContain("<<<");
        assertThat(MrzNames.read(field).givenNames()).isNotEmpty();
        assertThat(MrzNames.read(field).surname()).isNotEmpty();
    }

    @Provide
    Arbitrary<PersonNames> longNames() {
        var word = Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(12);
        var surname = word.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
        var given = word.list().ofMinSize(3).ofMaxSize(8).map(list -> String.join(" ", list));
        return Combinators.combine(surname, given)
                .as(PersonNames::new)
                .filter(names -> names.surname().length() + names.givenNames().length() > 29);
    }

    @Test
    void whatDoesNotFitIsRefusedByName() {
        var document = Zones.get(Zones.TD3).document().orElseThrow();
        assertThatThrownBy(() -> writer.write("td9", document)).isInstanceOf(MpakaException.class);
        assertThatThrownBy(() -> writer.write("td1", document))
                .isInstanceOfSatisfying(
                        MpakaException.class,
                        e -> assertThat(e.sentence().arguments()).containsEntry("0", "document code"));
    }

    @Test
    void theSpecimensAreWrittenAsPrinted() {
        assertThat(writer.write("td3", Zones.get(Zones.TD3).document().orElseThrow()))
                .isEqualTo(Zones.TD3);
        assertThat(writer.write(
                        "td1", Zones.get(Zones.TD1_LONG_NUMBER).document().orElseThrow()))
                .isEqualTo(Zones.TD1_LONG_NUMBER);
        assertThat(writer.write("mrv-a", Zones.get(Zones.MRV_A).document().orElseThrow()))
                .isEqualTo(Zones.MRV_A);
    }
}
