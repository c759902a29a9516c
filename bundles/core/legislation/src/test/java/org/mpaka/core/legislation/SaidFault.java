package org.mpaka.core.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.mpaka.api.ResourceSentences;
import org.mpaka.api.Sentence;

/** What a person reads of a law file that is refused. */
final class SaidFault {
    private static final List<Locale> READERS =
            List.of("en", "fr", "sw", "rn").stream().map(Locale::forLanguageTag).toList();
    private static final ResourceSentences SENTENCES =
            new ResourceSentences("org.mpaka.core.legislation.sentences", SaidFault.class.getClassLoader());

    private SaidFault() {}

    /** In English; a sentence that is missing in a language, is the English one there or has a gap fails. */
    static String said(Sentence sentence) {
        var english = said(sentence, Locale.ENGLISH);
        for (var reader : READERS) {
            var there = said(sentence, reader);
            assertThat(there).as(reader.toString()).doesNotContain("{");
            if (!reader.equals(Locale.ENGLISH) && sentence.code().startsWith("law."))
                assertThat(there).as(reader.toString()).isNotEqualTo(english);
        }
        return english;
    }

    private static String said(Sentence sentence, Locale reader) {
        // sentences of every error are the house's, in another bundle
        if (!sentence.code().startsWith("law."))
            return sentence.code() + " " + new TreeMap<>(sentence.arguments()).values();
        var text = SENTENCES.pattern(sentence.code(), reader).orElseThrow();
        for (var one : sentence.arguments().entrySet()) text = text.replace("{" + one.getKey() + "}", one.getValue());
        var what = sentence.within("what");
        return what.isEmpty() ? text : text.replace("{what}", said(what.get(), reader));
    }
}
