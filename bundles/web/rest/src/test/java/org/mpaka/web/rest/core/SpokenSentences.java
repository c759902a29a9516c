package org.mpaka.web.rest.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;

/** Says sentences of this bundle and of the errors out of the real catalogues, and all others as their code. */
public final class SpokenSentences {
    private SpokenSentences() {}

    public static Sentences make() {
        var loader = SpokenSentences.class.getClassLoader();
        var catalogues = List.of(
                new ResourceSentences("org.mpaka.web.rest.sentences", loader),
                new ResourceSentences("org.mpaka.core.language.errors", loader));
        return (sentence, locale) -> catalogues.stream()
                .map(catalogue -> catalogue.pattern(sentence.code(), locale))
                .flatMap(Optional::stream)
                .findFirst()
                .map(pattern -> fill(pattern, sentence))
                .orElseGet(() -> sentence.code() + "@" + locale.toLanguageTag().toLowerCase(Locale.ROOT));
    }

    private static String fill(String pattern, Sentence sentence) {
        var filled = pattern;
        for (var slot : sentence.arguments().entrySet())
            filled = filled.replace("{" + slot.getKey() + "}", slot.getValue());
        return filled;
    }
}
