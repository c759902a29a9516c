package org.mpaka.core.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mpaka.api.NodeIdentity.Mode;

/** The code on permits and receipts. */
class PrintedPermitTest {
    @ParameterizedTest
    @EnumSource(Mode.class)
    void theCodeOfAPermitSaysWhatIsPrinted(Mode mode) {
        var payload = payload(false, mode);
        assertThat(PermitPayload.read(ByteBuffer.wrap(payload.bytes()))).contains(payload);
        assertThat(payload.fields())
                .containsEntry("kind", "entry-visa")
                .containsEntry("permitNumber", "BDI-KOB-1-26-00012")
                .containsEntry("until", "2026-12-21")
                .containsEntry("mode", mode.name())
                .containsEntry("name", "Nshimirimana Élodie");
    }

    @Test
    void aReceiptIsNoPermit() {
        assertThat(PermitPayload.read(ByteBuffer.wrap(payload(true, Mode.LIVE).bytes()))
                        .orElseThrow()
                        .fields())
                .containsKeys("receipt", "paid")
                .doesNotContainKeys("kind", "permitNumber");
    }

    @Test
    void whatIsCutOffOrOfAnotherSortIsNoPermit() {
        var whole = payload(false, Mode.LIVE).bytes();
        for (int length = 0; length < whole.length; length++)
            assertThat(PermitPayload.read(ByteBuffer.wrap(Arrays.copyOf(whole, length))))
                    .as("%d bytes", length)
                    .isEmpty();
        whole[0] = 1;
        assertThat(PermitPayload.read(ByteBuffer.wrap(whole))).isEmpty();
    }

    private static PermitPayload payload(boolean receipt, Mode mode) {
        return new PermitPayload(
                receipt,
                mode,
                new UUID(7, 9),
                Instant.parse("2026-11-22T08:00:00Z"),
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 12, 21),
                "bdi-kob-1",
                "BDI-KOB",
                receipt ? "70 USD" : "entry-visa",
                receipt ? "R-BDI-KOB-1-26-00007" : "BDI-KOB-1-26-00012",
                "TZA",
                "TAE900021",
                "Nshimirimana Élodie");
    }
}
