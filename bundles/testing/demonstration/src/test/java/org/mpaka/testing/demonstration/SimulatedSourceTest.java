package org.mpaka.testing.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceQuestion;
import org.mpaka.api.source.SourceQuestion.Kind;
import org.mpaka.api.source.SourceRecord;

class SimulatedSourceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final CountryCode UTOPIA = CountryCode.of("UTO");

    private final SimulatedSource source = new SimulatedSource(Clock.fixed(NOW, ZoneOffset.UTC));

    private static SourceQuestion document(String number) {
        return new SourceQuestion(
                "q1",
                Optional.of(new ListedDocument(Optional.of(UTOPIA), Optional.of(DocumentType.PASSPORT), number)),
                Optional.empty(),
                Optional.empty());
    }

    private static SourceQuestion vehicle(String plate) {
        return new SourceQuestion(
                "q2",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AlertSubject.Vehicle(Optional.of(UTOPIA), Optional.of(plate), Optional.empty())));
    }

    @Test
    void saysThatItIsASimulatorInItsNameItsOwnerAndEveryRecord() {
        assertThat(source.info().simulated()).isTrue();
        assertThat(source.info().name()).contains("simulator");
        assertThat(source.info().owner()).startsWith("Simulator");
        for (var question : new SourceQuestion[] {document("UT9000404"), vehicle("UT-404 hit")})
            assertThat(source.ask(question))
                    .isInstanceOfSatisfying(SourceAnswer.Found.class, found -> assertThat(found.records())
                            .allSatisfy(record -> {
                                assertThat(record.instruction()).startsWith("Simulator");
                                assertThat(record.legalBasis()).startsWith("Simulator");
                                assertThat(record.reference()).startsWith("SIM-");
                            }));
    }

    @Test
    void findsWhatItsScriptKnowsByThePartThatWasAskedAndNothingElse() {
        assertThat(source.ask(document("UT9000404")))
                .isInstanceOfSatisfying(SourceAnswer.Found.class, found -> assertThat(found.records())
                        .extracting(SourceRecord::kind)
                        .containsExactly(Kind.DOCUMENT));
        assertThat(source.ask(vehicle("UT 404 HIT")))
                .isInstanceOfSatisfying(SourceAnswer.Found.class, found -> assertThat(found.records())
                        .extracting(SourceRecord::kind)
                        .containsExactly(Kind.VEHICLE));
        assertThat(source.ask(document("TX0418207"))).isInstanceOf(SourceAnswer.NotFound.class);
    }

    @Test
    void playsBrokenInAllLanguages() {
        var sentences = new ResourceSentences(
                "org.mpaka.testing.demonstration.sentences", SimulatedSource.class.getClassLoader());
        assertThat(source.ask(vehicle("UT 500 OFF"))).isInstanceOfSatisfying(SourceAnswer.NotDone.class, failed -> {
            for (var language : new String[] {"en", "fr", "sw", "rn"})
                assertThat(sentences.pattern(failed.reason().code(), Locale.forLanguageTag(language)))
                        .isPresent();
        });
    }

    @Test
    void playsTooSlowUntilWhoeverAskedHasGone() {
        // gone before it began: a test need not wait for what an officer waits for
        Thread.currentThread().interrupt();
        var answer = source.ask(document("UT9000408"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(answer).isInstanceOf(SourceAnswer.NotDone.class);
    }
}
