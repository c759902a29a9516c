package org.mpaka.web.rest.core;

import static org.mpaka.web.rest.core.InventedPost.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipCheck.Kind;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.api.chip.ChipPortrait;
import org.mpaka.api.chip.ChipReading;
import org.mpaka.api.chip.ChipVerification;
import org.mpaka.api.trust.SignerTrust.SignerDescription;

/** What an invented chip said. */
final class InventedChipReading {
    static final ChipReading READING = new ChipReading(
            NOW,
            InventedPost.READER.device(),
            InventedPost.READER.name(),
            true,
            Optional.of(ChipReading.Access.PACE_ZONE),
            new ChipVerification(
                    NOW,
                    List.of(
                            ChipCheck.of(Kind.ACCESS, CheckAnswer.PASSED, Sentence.of("chip.access.pace-zone")),
                            ChipCheck.of(
                                    ChipFile.DG2,
                                    CheckAnswer.FAILED,
                                    Sentence.of("chip.group.altered", "file", "DG2"))),
                    Optional.of(new SignerDescription(
                            CountryCode.of("UTO"),
                            "C=UT,CN=Signer 7",
                            "C=UT,CN=CSCA Utopia",
                            "1f",
                            NOW,
                            NOW.plusSeconds(315_360_000))),
                    Optional.empty()),
            Optional.of(new ChipPortrait("image/jpeg", 1, 1, new byte[] {(byte) 0xFF, (byte) 0xD8})),
            List.of(new ChipReading.Field(ChipFile.DG11, "full-name", "ERIKSSON, ANNA MARIA")),
            Duration.ofMillis(200),
            Duration.ofMillis(180),
            120);

    private InventedChipReading() {}
}
