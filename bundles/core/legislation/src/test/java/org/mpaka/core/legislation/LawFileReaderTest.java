package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.core.legislation.SaidFault.said;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.Confidence;

class LawFileReaderTest {
    private static final CountryCode UTO = CountryCode.of("UTO");
    private static final String GOOD =
            """
            seen: 2026-11-22
            sources: {S1: example.org/law}
            tables:
              stay:
                - id: TST-V-01
                  keys: [KEN, UGA]
                  values: {days: 90}
                  unit: days
                  from: 2021-11-05
                  cite: [{title: Act 1, article: art. 2, sources: [S1]}]
                  confidence: C1
            """;

    @Test
    void readsARowForEachKey() {
        var contents = LawFileReader.read(UTO, "test.yaml", GOOD);

        assertThat(contents.faults()).isEmpty();
        assertThat(contents.rows()).extracting(row -> row.value().key()).containsExactly("KEN", "UGA");
        var row = contents.rows().get(0).value();
        assertThat(row.number("days")).isEqualTo(90);
        assertThat(row.confidence()).isEqualTo(Confidence.OFFICIAL_TEXT_SEEN);
        assertThat(row.inForce().contains(LocalDate.parse("2021-11-04"))).isFalse();
        assertThat(row.inForce().contains(LocalDate.parse("2021-11-05"))).isTrue();
        assertThat(row.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.address()).contains("example.org/law");
            assertThat(citation.seen()).contains(LocalDate.parse("2026-11-22"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "confidence: C1|confidence: C9|5|confidence is one of",
                "from: 2021-11-05|from: 5 Nov 2021|5|is not a date",
                "sources: [S1]}]|sources: [S2]}]|10|unknown source: S2",
                "unit: days|units: days|8|unknown name: units",
                "unit: days|values: {days: 1}|8|“values” is written twice",
                "id: TST-V-01|id: nonsense|5|error.invalid-code",
            })
    void namesTheLineAtFault(String right, String wrong, int line, String what) {
        var faults =
                LawFileReader.read(UTO, "test.yaml", GOOD.replace(right, wrong)).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("test.yaml");
            assertThat(said(fault.sentence())).contains(what);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    @Test
    void refusesAnchorsAliasesAndTags() {
        assertThat(LawFileReader.read(UTO, "a", "tables: &a {x: []}\nsources: *a\n")
                        .faults())
                .isNotEmpty();
        assertThat(LawFileReader.read(UTO, "a", "tables: !!javax.script.ScriptEngineManager []\n")
                        .faults())
                .isNotEmpty();
        assertThat(LawFileReader.read(UTO, "a", "tables: {<<: {x: []}}\n").faults())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tables: &a {x: []}|anchors and aliases are not allowed.",
                "tables: [[[[[[[[[[[[[x]]]]]]]]]]]]]|more than 12 levels deep.",
                "tables: {[a]: b}|a key must be a word.",
                "tables: !!java.net.URL [x]|not allowed here: tag:yaml.org,2002:java.net.URL.",
            })
    void namesTheLineOfHostileYaml(String hostile, String what) {
        assertThat(LawFileReader.read(UTO, "a.yaml", "seen: 2026-11-22\n" + hostile + "\n")
                        .faults())
                .extracting(fault -> said(fault.sentence()))
                .containsExactly("a.yaml, line 2: " + what + " The law in force stays.");
    }

    @Test
    void refusesABombAndADeepFile() {
        var bomb =
                "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";
        assertThat(LawFileReader.read(UTO, "a", bomb).faults()).isNotEmpty();
        assertThat(LawFileReader.read(UTO, "a", "tables: " + "[".repeat(500) + "]".repeat(500))
                        .faults())
                .isNotEmpty();
        assertThat(LawFileReader.read(UTO, "a", "x".repeat(StrictYaml.MAXIMUM_CHARACTERS + 1))
                        .faults())
                .isNotEmpty();
    }

    @Property(tries = 300)
    void neverBreaksOnAnyText(@ForAll @StringLength(max = 200) String text) {
        var contents = LawFileReader.read(UTO, "any", text);

        assertThat(contents.faults()).isNotEmpty();
    }
}
