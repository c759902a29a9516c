package org.mpaka.countries.tanzania;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.core.json.MpakaMapper;
import org.mpaka.core.training.ScenarioBook;

class TanzaniaExercisesTest {
    @TempDir
    Path directory;

    @Test
    void theExercisesAreWholeInFourLanguages() {
        var node = new NodeIdentity(
                NodeId.of("tza-kab-training"), Tanzania.CODE, BorderPostId.of("TZA-KAB"), NodeIdentity.Mode.TRAINING);
        var book = new ScenarioBook(() -> node, () -> directory, MpakaMapper.strict());

        book.addBook(new TanzaniaExercises());

        assertThat(book.catalogue().faults()).isEmpty();
        assertThat(book.catalogue().scenarios())
                .extracting(one -> one.id().value())
                .containsExactly("law-of-tanzania");
    }
}
