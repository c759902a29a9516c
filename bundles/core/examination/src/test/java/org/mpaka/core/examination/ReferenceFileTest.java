package org.mpaka.core.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.examination.ReferenceDocument;

class ReferenceFileTest {
    private static final int TRIES = Integer.getInteger("mpaka.fuzz", 2_000);

    @Test
    void readsWhatACountryDescribed() throws IOException {
        assertThat(ReferenceFile.read(new InventedBook().documents()))
                .extracting(ReferenceDocument::id)
                .containsExactly("uto-card", "uto-passport");
    }

    @ParameterizedTest
    @CsvSource({
        "uto-passport, uto-card",
        "page.svg, ../page.svg",
        "\"feature\": \"lines\", \"feature\": \"waves\"",
        "\"width\": 100, \"width\": 101",
        "\"x\": 0, \"x\": 2147483647",
        "\"sources\": [\"uto\"], \"sources\": [\"tza\"]",
        "\"MAGNIFIED\", \"INFRARED\"",
        "\"invented\": true, \"invented\": false",
        "\"documents\", \"papers\""
    })
    void aFaultyFileIsRefusedWhole(String right, String wrong) throws IOException {
        var faulty = text().replace(right, wrong);
        assertThat(faulty).isNotEqualTo(text());
        assertThatThrownBy(() -> ReferenceFile.read(faulty.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aFaultyBookLeavesTheOthersInPlace() {
        var shelf = new ReferenceShelf();
        shelf.addBook(new InventedBook("page.svg"));
        shelf.addBook(new InventedBook());
        assertThat(shelf.all()).hasSize(2);
    }

    /** {@code -Dmpaka.fuzz=1000000} on demand. */
    @Test
    void noFileWhateverIsInItDoesMoreThanBeRefused() throws IOException {
        var random = new Random(9303);
        byte[] sound = text().getBytes(StandardCharsets.UTF_8);
        int ended = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] hostile = sound.clone();
            for (int spot = random.nextInt(6); spot >= 0; spot--)
                hostile[random.nextInt(hostile.length)] = (byte) random.nextInt(256);
            try {
                ReferenceFile.read(hostile).forEach(SoundReference::checked);
            } catch (IOException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
            ended++;
        }
        assertThat(ended).isEqualTo(TRIES);
    }

    private static String text() throws IOException {
        try (var in = new InventedBook().documents().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
