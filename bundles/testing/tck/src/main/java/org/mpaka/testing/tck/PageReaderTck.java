package org.mpaka.testing.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.document.DocumentInput;

/**
 * What every driver of a reader that pictures pages and reads chips promises.
 *
 * <p>The document that {@link #presentDocument} lays down has a zone, a page and a chip.
 */
public abstract class PageReaderTck extends DeviceDriverTck {
    /** Takes a document away before it was read. */
    protected abstract void tearOff();

    @Test
    void thePictureOfAPageIsToldBeforeItsTextAndWithIt() {
        connectReady();
        presentDocument();
        var picture = heard().first();
        assertThat(picture).containsInstanceOf(PageScan.class);
        var text = heard().first();
        assertThat(text).containsInstanceOf(DocumentInput.class);
        var page = (PageScan) picture.get();
        assertThat(page.isOf(((DocumentInput) text.get()).lines())).isTrue();
        assertThat(page.jpeg()).startsWith(0xFF, 0xD8, 0xFF);
        assertThat(page.toString()).doesNotContain(page.lines().get(0));
        assertThat(driver().status().capabilities()).contains(Capability.CAPTURE_PAGE);
    }

    @Test
    void aDocumentTakenAwayTooEarlyIsSaidAndTheNextIsRead() {
        connectReady();
        tearOff();
        var said = heard().status(status -> status.advice().code().contains("torn-off"));
        assertThat(said).isPresent();
        assertThat(said.get().condition()).isEqualTo(Condition.READY);
        for (var language : new String[] {"en", "fr", "sw", "rn"})
            assertThat(sentences().pattern(said.get().advice().code(), Locale.forLanguageTag(language)))
                    .isPresent();
        works();
    }

    @Test
    void itsChipAnswersUntilTheReaderIsGone() throws Exception {
        connectReady();
        works();
        var reader = driver().chipReader().orElseThrow();
        try (var chip = reader.connect(Duration.ofSeconds(1)).orElseThrow()) {
            // SELECT of the travel document application (Doc 9303-10 section 3.3)
            byte[] select = {0, (byte) 0xA4, 4, 0x0C, 7, (byte) 0xA0, 0, 0, 2, 0x47, 0x10, 1};
            assertThat(chip.transmit(select)).endsWith(0x90, 0x00);
            unplug();
            assertThatThrownBy(() -> chip.transmit(select)).isInstanceOf(CardLostException.class);
        }
    }
}
