package org.mpaka.exchange.externalsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceQuestion;
import org.mpaka.core.json.MpakaMapper;

class AnswerReaderTest {
    private static final String RECORD = "{'reference':'TD-1','kind':'DOCUMENT','score':1,'category':'STOLEN_DOCUMENT',"
            + "'action':'SEIZE_DOCUMENT','silent':false,'subject':{'type':'document','document':{'issuer':'UTO',"
            + "'type':'passport','number':'X1'}},'legalBasis':'','instruction':''}";
    private static final SourceQuestion QUESTION = new SourceQuestion(
            "q1",
            Optional.of(new ListedDocument(Optional.of(CountryCode.of("UTO")), Optional.empty(), "X1")),
            Optional.empty(),
            Optional.empty());
    private static final AnswerReader READER = new AnswerReader(
            MpakaMapper.strict(), Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC), "Source");

    private static SourceAnswer read(String json) {
        return READER.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), QUESTION);
    }

    private static String answer(String reference, String word, String asOf, String records) {
        return "{'reference':'" + reference + "','answer':'" + word + "','asOf':'" + asOf + "','records':[" + records
                + "]}";
    }

    @ParameterizedTest
    @CsvSource({
        "q1, found, 2026-06-01T00:00:00Z, 1, Found",
        "q1, not-found, 2026-06-01T00:00:00Z, 0, NotFound",
        "q1, not-done, 2026-06-01T00:00:00Z, 0, external-source.says-not-done",
        "q2, not-found, 2026-06-01T00:00:00Z, 0, external-source.not-understood",
        "q1, not-found, 2026-06-01T00:00:00Z, 1, external-source.contradicts-itself",
        "q1, found, 2026-06-01T00:00:00Z, 0, external-source.contradicts-itself",
        "q1, found, 2026-06-01T00:00:00Z, 2, external-source.contradicts-itself",
        "q1, found, 2026-06-01T00:00:00Z, 21, external-source.contradicts-itself",
        "q1, NOT-FOUND, 2026-06-01T00:00:00Z, 0, external-source.not-understood",
        "q1, not-found, 2036-06-01T00:00:00Z, 0, external-source.not-understood",
        "q1, not-found, yesterday, 0, external-source.not-understood"
    })
    void onlyAClearAnswerIsOne(String reference, String word, String asOf, int records, String expected) {
        var many = String.join(",", Collections.nCopies(records, RECORD));
        var read = read(answer(reference, word, asOf, many));
        String said = read.<String>fold(
                found -> "Found", none -> "NotFound", failed -> failed.reason().code());
        assertThat(said).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PERSON", "VEHICLE"})
    void aRecordOfWhatWasNotAskedForIsAContradiction(String kind) {
        assertThat(read(answer(
                        "q1",
                        "found",
                        "2026-06-01T00:00:00Z",
                        RECORD.replace("'DOCUMENT','score", "'" + kind + "','score"))))
                .isInstanceOf(SourceAnswer.NotDone.class);
    }

    @Property(tries = 3000)
    void aWreckedAnswerNeverThrowsAndIsNeverSilence(@ForAll long seed) {
        // given an answer that somebody was found, with some bytes changed, cut off or repeated
        var random = new Random(seed);
        var whole = answer("q1", "found", "2026-06-01T00:00:00Z", RECORD)
                .replace('\'', '"')
                .getBytes(StandardCharsets.UTF_8);
        var bytes = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole;
        for (int i = random.nextInt(6); i > 0 && bytes.length > 0; i--)
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        // then it is never taken for "not found"
        assertThat(READER.read(bytes, QUESTION)).isNotInstanceOf(SourceAnswer.NotFound.class);
    }
}
