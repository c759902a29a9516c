package org.mpaka.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;

class CatalogueSentencesTest {
    private final CatalogueSentences sentences = new CatalogueSentences();

    @Test
    void fillsTheSlotsOfTheFirstPatternFound() {
        // given
        sentences.addCatalogue((code, locale) -> Optional.empty());
        sentences.addCatalogue((code, locale) -> Optional.of("{days} of {total} days, $1 \\ and {days}"));
        // when
        var said = sentences.say(Sentence.of("stay", "days", 3, "total", "90"), Locale.ENGLISH);
        // then
        assertThat(said).isEqualTo("3 of 90 days, $1 \\ and 3");
    }

    @Test
    void leavesASlotThatNobodyFills() {
        sentences.addCatalogue((code, locale) -> Optional.of("until {day}"));
        assertThat(sentences.say(Sentence.of("stay"), Locale.ENGLISH)).isEqualTo("until {day}");
    }

    @Test
    void doesNotFillWhatAnArgumentBroughtIn() {
        sentences.addCatalogue((code, locale) -> Optional.of("{a} {b}"));
        var said = sentences.say(new Sentence("x", Map.of("a", "{b}", "b", "2")), Locale.ENGLISH);
        assertThat(said).isEqualTo("{b} 2");
    }

    @Test
    void saysTheCodeAndArgumentsThatNoCatalogueKnows() {
        assertThat(sentences.say(Sentence.of("alone"), Locale.ENGLISH)).isEqualTo("alone");
        assertThat(sentences.say(Sentence.of("with", "b", 1, "a", 2), Locale.ENGLISH))
                .isEqualTo("with {a=2, b=1}");
    }

    @Test
    void passesOverACatalogueThatFails() {
        // given
        sentences.addCatalogue((code, locale) -> {
            throw new IllegalStateException("broken");
        });
        sentences.addCatalogue((code, locale) -> Optional.of("said"));
        // then
        assertThat(sentences.say(Sentence.of("x"), Locale.ENGLISH)).isEqualTo("said");
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyErrorHasASentenceOfItsOwnInEveryLanguage(ErrorCode code) {
        // given
        sentences.addCatalogue(new ErrorSentences());
        var sentence = new MpakaException(code, "A", "B", "C").sentence();
        var english = sentences.say(sentence, Locale.ENGLISH);
        // then
        assertThat(english).doesNotContain("{", "error.");
        for (String language : new String[] {"fr", "sw", "rn"})
            assertThat(sentences.say(sentence, Locale.forLanguageTag(language)))
                    .doesNotContain("{", "error.")
                    .isNotEqualTo(english);
    }
}
