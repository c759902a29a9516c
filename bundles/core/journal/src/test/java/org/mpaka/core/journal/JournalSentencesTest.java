package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mpaka.core.journal.chain.ChainFault;

class JournalSentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"fr", "sw", "rn"})
    void saysEveryFaultInEveryLanguage(String language) {
        var sentences = new JournalSentences();
        for (var fault : ChainFault.values()) {
            var english = sentences.pattern(fault.sentenceCode(), Locale.ENGLISH);
            var translated = sentences.pattern(fault.sentenceCode(), new Locale(language));
            assertThat(english).as(fault.name()).isPresent();
            assertThat(translated).as(fault.name()).isPresent().isNotEqualTo(english);
        }
    }
}
