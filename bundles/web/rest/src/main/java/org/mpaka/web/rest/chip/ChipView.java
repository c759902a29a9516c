package org.mpaka.web.rest.chip;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipReading;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.trust.SignerTrust.SignerDescription;

/**
 * What was read from a chip, without the portrait itself.
 *
 * @param answer what all checks come to
 * @param signer who signed, as far as that could be read
 * @param portrait whether there is one to ask for
 * @param took from the first command to the last check
 * @param exchanging of that, the time the chip took to answer
 * @param exchanges commands sent
 */
public record ChipView(
        Instant at,
        DeviceId reader,
        String readerName,
        boolean simulated,
        Optional<ChipReading.Access> access,
        CheckAnswer answer,
        List<ChipCheck> checks,
        Optional<SignerDescription> signer,
        boolean portrait,
        List<ChipReading.Field> fields,
        Duration took,
        Duration exchanging,
        int exchanges) {

    static ChipView of(ChipReading reading) {
        var result = reading.result();
        return new ChipView(
                reading.at(),
                reading.reader(),
                reading.readerName(),
                reading.simulated(),
                reading.access(),
                result.answer(),
                result.checks(),
                result.signer(),
                reading.portrait().isPresent(),
                reading.fields(),
                reading.took(),
                reading.exchanging(),
                reading.exchanges());
    }
}
