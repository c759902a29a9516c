package org.mpaka.documents.frenchid;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.PartialDate;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.document.CheckDigit;
import org.mpaka.api.document.DocumentFormat;
import org.mpaka.api.document.DocumentInput.Channel;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.testing.tck.DocumentFormatTck;

/** The contract, the zones of other parsers' tests, and wrecks of them. */
class FrenchIdFormatTest extends DocumentFormatTck {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> CARD =
            List.of("IDFRATEST<NAME<<<<<<<<<<<<<<<<0CHE02", "1710GVA123451ROBERTA<<<<<<<9112311F2");
    private static final List<String> TD2 =
            List.of("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6");
    private static final Map<String, String> FIELDS = Map.of("docno", "number", "dob", "birth");
    private static final int INPUTS = Integer.getInteger("mpaka.fuzz.inputs", 100_000);

    private final DocumentFormat format = new FrenchIdFormat();

    @TestFactory
    Stream<DynamicTest> everyCheckDigitComesOutAsTheIndependentScriptHasIt() throws IOException {
        return vectors()
                .map(vector -> DynamicTest.dynamicTest(vector.get("mrz").toString(), () -> {
                    var reading = get(lines(vector));
                    vector.get("checks").fields().forEachRemaining(check -> assertThat(reading.checkDigits())
                            .filteredOn(
                                    digit -> digit.field().equals(FIELDS.getOrDefault(check.getKey(), check.getKey())))
                            .as(check.getKey())
                            .singleElement()
                            .returns(check.getValue().asBoolean(), CheckDigit::right));
                }));
    }

    @Test
    void theCardIsReadFieldByField() {
        var card = get(CARD).document().orElseThrow();
        assertThat(card.names().surname()).isEqualTo("TEST NAME");
        assertThat(card.names().givenNames()).isEqualTo("ROBERTA");
        assertThat(card.number()).isEqualTo("1710GVA12345");
        assertThat(card.birth()).isEqualTo(PartialDate.of("1991-12-31"));
        assertThat(card.issuer()).isEqualTo(card.nationality());
        assertThat(card.expiry()).as("not in the zone").isEmpty();
    }

    /** Found by the long fuzz run: two fillers split a surname that stands alone. */
    @Test
    void aSurnameWithTwoFillersIsOneSurname() {
        var reading = get(List.of("IDFRA<<ST<NAME<B<<<<<<<<<<<<<<0CHE02", CARD.get(1)));
        assertThat(reading.document().orElseThrow().names().surname()).isEqualTo("ST NAME B");
    }

    @Test
    void whatAReaderTookForSomethingElseIsSuggestedAndNotApplied() {
        var reading = get(List.of(CARD.get(0), CARD.get(1).replace("9112311", "91I2311")));
        assertThat(reading.suggestions()).containsEntry("birth", "1991-12-31");
        assertThat(reading.document().orElseThrow().birth()).isNotEqualTo(PartialDate.of("1991-12-31"));
    }

    @Property(tries = 2000)
    void anyTwoLinesOfItsWidthAreReadOrReported(
            @ForAll @StringLength(31) @CharRange(from = '\u0000', to = '\uffff') String upper,
            @ForAll @StringLength(36) @CharRange(from = '\u0000', to = '\uffff') String lower) {
        assertThat(judged(List.of("IDFRA" + upper, lower))).isTrue();
    }

    /** {@code -Dmpaka.fuzz.inputs=1000000} for the long run. */
    @Test
    void noWreckMakesItThrowAndWhatIsWrongIsNamed() {
        var random = new Random(36);
        String likely = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<<<<<<<<";
        for (int i = 0; i < INPUTS; i++) {
            var lines = new ArrayList<>(CARD);
            for (int change = random.nextInt(8); change >= 0; change--) {
                int line = random.nextInt(2);
                var text = new StringBuilder(lines.get(line));
                int at = random.nextInt(36);
                text.setCharAt(
                        at,
                        random.nextInt(10) == 0
                                ? (char) random.nextInt(Character.MAX_VALUE)
                                : likely.charAt(random.nextInt(likely.length())));
                lines.set(line, text.toString());
            }
            if (!judged(lines)) throw new AssertionError(lines.toString());
        }
    }

    /** Left alone; or each wrong digit is named, and without a document something is at fault. */
    private boolean judged(List<String> lines) {
        var read = format.read(lines, Channel.READER, TODAY);
        if (read.isEmpty()) return true;
        var failed = read.get().findings().stream()
                .filter(finding -> finding.answer() == CheckAnswer.FAILED)
                .map(finding -> finding.field())
                .toList();
        return read.get().checkDigits().stream().allMatch(digit -> digit.right() || failed.contains(digit.field()))
                && (read.get().document().isPresent() || !failed.isEmpty());
    }

    private DocumentReading get(List<String> lines) {
        return format.read(lines, Channel.READER, TODAY).orElseThrow();
    }

    private static List<String> lines(JsonNode vector) {
        return List.of(
                vector.get("mrz").get(0).asText(), vector.get("mrz").get(1).asText());
    }

    private static Stream<JsonNode> vectors() throws IOException {
        var mapper = new ObjectMapper();
        try (var in = Objects.requireNonNull(FrenchIdFormatTest.class.getResourceAsStream("vectors.jsonl"))) {
            var nodes = new ArrayList<JsonNode>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                if (!line.isBlank()) nodes.add(mapper.readTree(line));
            return nodes.stream();
        }
    }

    @Override
    protected DocumentFormat format() {
        return format;
    }

    @Override
    protected List<List<String>> goodExamples() {
        return List.of(CARD);
    }

    @Override
    protected List<List<String>> strangers() {
        return List.of(TD2);
    }

    @Override
    protected SentenceSource sentences() {
        return new FrenchIdSentences();
    }
}
