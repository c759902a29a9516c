package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sentence;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.Sex;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.source.ExternalSource;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceInfo;
import org.mpaka.api.source.SourceQuestion;

/**
 * What every {@link ExternalSource} promises.
 *
 * <p>Extend it with a connector and a simulated service that the kit tells how to behave. The service is an invention of
 * the test and must not be the owner's: the kit makes it lie, break and hang.
 */
public abstract class ExternalSourceTck {
    /** How much later than its time a source may return. */
    private static final Duration GRACE = Duration.ofSeconds(10);
    /** Questions until an answer comes in time: on a busy machine the first may not. */
    private static final int QUESTIONS = 10;

    /** What the simulated service does with every question until told otherwise. */
    public enum Behaviour {
        /** Has one record of whatever is asked for. */
        FINDS,
        HAS_NONE,
        /** Takes the question and answers only after the source's time. */
        HANGS,
        /** Sends the beginning of an answer and then nothing. */
        TRICKLES,
        /** Closes the connection without an answer. */
        DROPS,
        /** Answers, as success, what is no answer of its protocol. */
        TALKS_RUBBISH,
        /** Answers without end. */
        FLOODS,
        /** Has another key than the one agreed on. */
        IS_A_STRANGER,
        /** Says that it is broken. */
        IS_BROKEN,
        /** Says that it has none and sends one, or that it has one and sends none. */
        CONTRADICTS_ITSELF,
        /** Answers a question that was not asked. */
        ANSWERS_ANOTHER,
        /** Is not there. */
        IS_OFF
    }

    /** A source towards the simulated service that behaves so from now on; ended with the test. */
    protected abstract ExternalSource connect(Behaviour behaviour) throws Exception;

    /** What the simulated service was sent last, as text; empty when nothing. */
    protected abstract String sentLast();

    /** The catalogue the plug-in registers. */
    protected abstract SentenceSource sentences();

    protected static SourceQuestion question() {
        return new SourceQuestion(
                "7d7c62e4-kit",
                Optional.of(new ListedDocument(
                        Optional.of(CountryCode.of("UTO")), Optional.of(DocumentType.PASSPORT), "L898902C3")),
                Optional.of(new SourceQuestion.Person(
                        new PersonNames("ERIKSSON", "ANNA MARIA"),
                        false,
                        PartialDate.of("1974-08-12"),
                        Optional.of(Sex.FEMALE),
                        CountryCode.of("UTO"))),
                Optional.of(new AlertSubject.Vehicle(
                        Optional.of(CountryCode.of("UTO")), Optional.of("UT123AB"), Optional.empty())));
    }

    private static SourceAnswer ask(ExternalSource source) {
        return source.ask(question().only(source.info().kinds()));
    }

    /** What the service says, once it was heard within the source's time. */
    private static SourceAnswer heard(ExternalSource source) {
        var answer = ask(source);
        for (int i = 1; i < QUESTIONS && answer instanceof SourceAnswer.NotDone; i++) answer = ask(source);
        return answer;
    }

    @Test
    void saysWhatItIs() throws Exception {
        var info = connect(Behaviour.HAS_NONE).info();
        assertThat(info.kinds()).isNotEmpty();
        assertThat(info.timeout()).isLessThanOrEqualTo(SourceInfo.LONGEST_TIMEOUT);
        assertThat(info.name().toLowerCase(Locale.ROOT).contains("simulat")).isEqualTo(info.simulated());
    }

    @Test
    void findsWhatTheServiceHas() throws Exception {
        var source = connect(Behaviour.FINDS);
        assertThat(heard(source)).isInstanceOfSatisfying(SourceAnswer.Found.class, found -> {
            assertThat(found.records()).isNotEmpty();
            assertThat(found.records()).allSatisfy(record -> {
                assertThat(source.info().kinds()).contains(record.kind());
                assertThat(record.reference()).isNotBlank();
            });
        });
    }

    @Test
    void saysNotFoundOnlyWhenTheServiceSaysSo() throws Exception {
        assertThat(heard(connect(Behaviour.HAS_NONE))).isInstanceOf(SourceAnswer.NotFound.class);
    }

    @Test
    void sendsNothingThatItDoesNotAskFor() throws Exception {
        var source = connect(Behaviour.HAS_NONE);
        heard(source);
        var kinds = source.info().kinds();
        var sent = sentLast();
        assertThat(sent).isNotEmpty();
        if (!kinds.contains(SourceQuestion.Kind.PERSON)) assertThat(sent).doesNotContain("ERIKSSON");
        if (!kinds.contains(SourceQuestion.Kind.DOCUMENT)) assertThat(sent).doesNotContain("L898902C3");
        if (!kinds.contains(SourceQuestion.Kind.VEHICLE)) assertThat(sent).doesNotContain("UT123AB");
    }

    @ParameterizedTest
    @EnumSource(
            value = Behaviour.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FINDS", "HAS_NONE"})
    void whatIsNoClearAnswerIsNotDoneInTimeAndInWords(Behaviour behaviour) throws Exception {
        var source = connect(behaviour);
        var answer = within(source.info().timeout().plus(GRACE), source);
        assertThat(answer).isInstanceOfSatisfying(SourceAnswer.NotDone.class, none -> isSayable(none.reason()));
    }

    private static SourceAnswer within(Duration limit, ExternalSource source) throws Exception {
        var asked = CompletableFuture.supplyAsync(() -> ask(source));
        try {
            return asked.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("no answer within " + limit, e);
        } catch (ExecutionException e) {
            throw new AssertionError("a source throws nothing for what the other side did", e);
        }
    }

    private void isSayable(Sentence reason) {
        for (var language : List.of("en", "fr", "sw", "rn"))
            assertThat(sentences().pattern(reason.code(), Locale.forLanguageTag(language)))
                    .as("%s in %s", reason.code(), language)
                    .isPresent();
    }

    @Test
    void isReadyAgainWhenTheServiceIs() throws Exception {
        assertThat(ask(connect(Behaviour.IS_BROKEN))).isInstanceOf(SourceAnswer.NotDone.class);
        assertThat(heard(connect(Behaviour.FINDS))).isInstanceOf(SourceAnswer.Found.class);
    }

    @Test
    void returnsWhenItsThreadIsInterrupted() throws Exception {
        var source = connect(Behaviour.HANGS);
        var ended = new CompletableFuture<SourceAnswer>();
        var thread = new Thread(() -> ended.complete(ask(source)));
        thread.start();
        thread.interrupt();
        assertThat(ended.get(GRACE.toMillis(), TimeUnit.MILLISECONDS)).isInstanceOf(SourceAnswer.NotDone.class);
    }
}
