package org.mpaka.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;

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
    void fillsASlotWithTheWordAnotherCatalogueBrings() {
        var patterns = Map.of("permit.kind", "{permit}", "word.entry-visa", "visa d’entrée");
        sentences.addCatalogue((code, locale) -> Optional.ofNullable(patterns.get(code)));
        assertThat(sentences.say(Sentence.of("permit.kind", "permit", "entry-visa"), Locale.FRENCH))
                .isEqualTo("visa d’entrée");
        assertThat(sentences.say(Sentence.of("permit.kind", "permit", "unknown-pass"), Locale.FRENCH))
                .isEqualTo("unknown-pass");
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
    @CsvSource({
        "en, 'Rules of Burundi, 23 Nov 2026'",
        "fr, 'Rules of Burundi, 23 nov. 2026'",
        "sw, 'Rules of Burundi, 23 Nov 2026'",
        "rn, 'Rules of Uburundi, 23/11/2026'"
    })
    void namesStatesAndWritesDatesInTheLanguageOfTheReader(String language, String text) {
        // given
        sentences.addCatalogue((code, locale) -> Optional.of("Rules of {country}, {on}"));
        // when
        var said = sentences.say(
                Sentence.of("rules", "country", "BDI", "on", LocalDate.of(2026, 11, 23)),
                Locale.forLanguageTag(language));
        // then
        assertThat(said).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "en, country, D, Germany",
        "fr, issuer, COD, RD Congo",
        "sw, nationality, XXB, Mkimbizi (Mkataba wa 1951)",
        "en, country, QQQ, QQQ",
        "en, date, 1984-04, Apr 1984",
        "en, date, 1984, 1984",
        "en, date, 2026-02-30, 2026-02-30",
        "fr, document, national-id, carte d’identité",
        "en, count, 18400, '18,400'",
        "en, count, 3, 3",
        "en, code, BDI, BDI",
        "en, 0, stayDays, days of stay",
        "fr, 1, IN_SECOND_LINE, en deuxième ligne",
        "en, 0, TZA, Tanzania",
        "en, 0, traveller 0192f7a0-0000-7000-8000-000000000001, traveller",
        "en, 0, something else, something else",
        "en, post, BDI-KOB, BDI-KOB"
    })
    void saysWhatASlotHoldsInWordsWhereItHasSome(String language, String slot, String value, String said) {
        // given
        sentences.addCatalogue((code, locale) -> Optional.of("{" + slot + "}").filter(one -> code.equals("x")));
        // then
        assertThat(sentences.say(Sentence.of("x", slot, value), Locale.forLanguageTag(language)))
                .isEqualTo(said);
    }

    @Test
    void namesAPointOfEntryWhileThePostsAreThere() {
        // given
        var kobero = BorderPostId.of("BDI-KOB");
        var posts = new OnePost(new BorderPost(
                kobero, "Kobero", BorderPost.Kind.LAND, Optional.empty(), Optional.empty(), false, Optional.empty()));
        sentences.addCatalogue((code, locale) -> Optional.of("Register, {post}"));
        sentences.setPosts(posts);
        // then
        assertThat(sentences.say(Sentence.of("x", "post", kobero), Locale.ENGLISH))
                .isEqualTo("Register, Kobero");
        // and when they leave
        sentences.unsetPosts(posts);
        assertThat(sentences.say(Sentence.of("x", "post", kobero), Locale.ENGLISH))
                .isEqualTo("Register, BDI-KOB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "sw", "rn"})
    void hasEveryWordInEveryLanguage(String language) throws IOException {
        assertThat(words("_" + language)).isEqualTo(words(""));
    }

    private static Set<Object> words(String suffix) throws IOException {
        var words = new Properties();
        try (var in = CatalogueSentences.class.getResourceAsStream("words" + suffix + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return words.keySet();
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

    private record OnePost(BorderPost post) implements BorderPosts {
        @Override
        public Optional<BorderPost> find(BorderPostId post, LocalDate on) {
            return find(post);
        }

        @Override
        public Optional<BorderPost> find(BorderPostId id) {
            return Optional.of(post).filter(one -> one.id().equals(id));
        }

        @Override
        public List<BorderPost> of(CountryCode country) {
            return List.of(post);
        }
    }
}
