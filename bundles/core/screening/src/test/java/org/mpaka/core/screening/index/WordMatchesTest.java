package org.mpaka.core.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mpaka.core.screening.BirthDate;
import org.mpaka.core.screening.ListedPerson;
import org.mpaka.core.screening.name.AskedName;
import org.mpaka.core.screening.name.EditBudget;
import org.mpaka.core.screening.name.LetterPattern;
import org.mpaka.core.screening.name.Words;

/** The index against the comparison with every word of the dictionary. */
class WordMatchesTest {
    private final WordMatches matches = new WordMatches();
    private final AskedName asked = new AskedName();

    @Provide
    Arbitrary<String> word() {
        // few letters, so that many words are near each other
        return Arbitraries.strings().withChars('A', 'B', 'K').ofMinLength(2).ofMaxLength(11);
    }

    @Property(tries = 400)
    void findsEveryWordWithinTheEditBudget(@ForAll("words") List<String> listed, @ForAll("word") String word) {
        var builder = new SegmentBuilder();
        int entry = 0;
        for (var one : new LinkedHashSet<>(listed))
            builder.add(ListedPerson.of(entry++, one + " ZZZZZZ", BirthDate.UNKNOWN));
        var segment = builder.build();
        asked.read(word, false);
        matches.find(asked, segment);

        assertThat(found(segment.segment().words()))
                .containsAll(nearby(segment.segment().words()));
    }

    @Provide
    Arbitrary<List<String>> words() {
        return word().list().ofMinSize(1).ofMaxSize(120);
    }

    private List<String> found(Words dictionary) {
        var found = new ArrayList<String>();
        for (int i = 0; i < dictionary.size(); i++) if (matches.slotOf(i) >= 0) found.add(dictionary.text(i));
        return found;
    }

    private List<String> nearby(Words dictionary) {
        var pattern = new LetterPattern();
        pattern.set(asked.words(), 0);
        var nearby = new ArrayList<String>();
        if (!asked.words().isTelling(0)) return nearby;
        for (int i = 0; i < dictionary.size(); i++) {
            int limit =
                    EditBudget.of(Math.max(dictionary.length(i), asked.words().length(0)));
            if (dictionary.isTelling(i) && pattern.distance(dictionary, i, limit) <= limit)
                nearby.add(dictionary.text(i));
        }
        return nearby;
    }
}
