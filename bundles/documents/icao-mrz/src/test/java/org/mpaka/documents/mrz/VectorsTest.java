package org.mpaka.documents.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jmrtd.lds.icao.MRZInfo;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.document.CheckDigit;
import org.mpaka.documents.mrz.zone.MrzNames;

/** Zones from the test suites of six other parsers, and invented East African ones. */
class VectorsTest {
    private static final Map<String, String> FIELDS = Map.of("docno", "number", "dob", "birth", "doe", "expiry");

    @TestFactory
    Stream<DynamicTest> everyCheckDigitComesOutAsTheIndependentScriptHasIt() throws IOException {
        return Stream.concat(vectors("vectors.jsonl"), vectors("synthetic-east-africa.jsonl"))
                .filter(vector -> !foreign(vector))
                .map(vector -> DynamicTest.dynamicTest(vector.get("mrz").toString(), () -> {
                    var digits = Zones.get(lines(vector)).checkDigits();
                    vector.get("checks").fields().forEachRemaining(check -> {
                        String field = FIELDS.getOrDefault(check.getKey(), check.getKey());
                        assertThat(digits)
                                .filteredOn(digit -> digit.field().equals(field))
                                .as(field)
                                .singleElement()
                                .returns(check.getValue().asBoolean(), CheckDigit::right);
                    });
                }));
    }

    /** A French card has the shape of TD2: who has only this bundle sees its digits fail. */
    @TestFactory
    Stream<DynamicTest> whatNoFormatKnowsIsLeftAlone() throws IOException {
        return vectors("vectors.jsonl")
                .filter(vector ->
                        foreign(vector) && !vector.get("format").asText().equals("FRENCH_ID"))
                .map(vector -> DynamicTest.dynamicTest(
                        vector.get("mrz").toString(),
                        () -> assertThat(Zones.read(lines(vector))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> jmrtdReadsTheSameFromWhatIsValid() throws IOException {
        return Stream.concat(vectors("vectors.jsonl"), vectors("synthetic-east-africa.jsonl"))
                .filter(vector -> !foreign(vector) && valid(vector))
                .map(vector -> DynamicTest.dynamicTest(vector.get("mrz").toString(), () -> compare(lines(vector))));
    }

    private static void compare(List<String> lines) {
        var ours = Zones.get(lines).document().orElseThrow();
        var theirs = new MRZInfo(String.join("\n", lines));
        assertThat(ours.issuer().value()).isEqualTo(theirs.getIssuingState().replace("<", ""));
        assertThat(ours.nationality().value()).isEqualTo(theirs.getNationality().replace("<", ""));
        assertThat(ours.number()).isEqualTo(theirs.getDocumentNumber().replace("<", ""));
        assertThat(ours.names().surname())
                .isEqualTo(MrzNames.words(theirs.getPrimaryIdentifier().replace(' ', '<')));
        assertThat(ours.names().givenNames())
                .isEqualTo(MrzNames.words(theirs.getSecondaryIdentifier().replace(' ', '<')));
        if (ours.birth().isWhole())
            assertThat(ours.birth().toString().replace("-", "")).endsWith(theirs.getDateOfBirth());
        assertThat(ours.expiry().orElseThrow().toString().replace("-", "")).endsWith(theirs.getDateOfExpiry());
    }

    @Test
    void everyInventedEastAfricanDocumentIsReadWithoutFault() throws IOException {
        assertThat(vectors("synthetic-east-africa.jsonl")).hasSize(16).allSatisfy(vector -> {
            var reading = Zones.get(lines(vector));
            assertThat(reading.document()).isPresent();
            assertThat(reading.findings()).noneMatch(finding -> finding.answer() == CheckAnswer.FAILED);
        });
    }

    private static boolean foreign(JsonNode vector) {
        String format = vector.get("format").asText();
        return format.equals("SWISS_DL") || format.equals("SVK_ID_2x34") || format.equals("FRENCH_ID");
    }

    private static boolean valid(JsonNode vector) {
        return vector.path("allChecksValid").asBoolean() || vector.path("valid").asBoolean();
    }

    private static List<String> lines(JsonNode vector) {
        var lines = new ArrayList<String>();
        vector.get("mrz").forEach(line -> lines.add(line.asText()));
        return lines;
    }

    private static Stream<JsonNode> vectors(String file) throws IOException {
        var mapper = new ObjectMapper();
        try (var in = Objects.requireNonNull(VectorsTest.class.getResourceAsStream("vectors/" + file))) {
            var nodes = new ArrayList<JsonNode>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1))
                if (!line.isBlank()) nodes.add(mapper.readTree(line));
            return nodes.stream();
        }
    }
}
