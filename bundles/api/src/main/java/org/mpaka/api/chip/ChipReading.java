package org.mpaka.api.chip;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.device.DeviceId;

/**
 * What was read from a chip at a lane, and what was found. Personal; kept in memory for as long as the case is at the post,
 * never journaled: of the inspection's record only the row that the checks come to is part.
 *
 * @param reader on which device it lay
 * @param readerName what the device is called
 * @param simulated whether the device is a simulator
 * @param access how the chip was opened; empty when it was not
 * @param result all checks, those of passive authentication among them
 * @param fields what the chip says of its holder, in the order of its files
 * @param took from the first command to the last check
 * @param exchanging of that, the time the chip took to answer
 * @param exchanges commands sent
 */
public record ChipReading(
        Instant at,
        DeviceId reader,
        String readerName,
        boolean simulated,
        Optional<Access> access,
        ChipVerification result,
        Optional<ChipPortrait> portrait,
        List<Field> fields,
        Duration took,
        Duration exchanging,
        int exchanges) {
    public ChipReading {
        fields = List.copyOf(fields);
    }

    /** How a chip is opened (Doc 9303-11 section 4). */
    public enum Access {
        /** PACE with the zone. */
        PACE_ZONE,
        /** PACE with the number printed on the card. */
        PACE_CARD_NUMBER,
        /** Basic access control. */
        BASIC
    }

    /**
     * One value.
     *
     * @param file of which file
     * @param name small letters and hyphens: {@code full-name}
     */
    public record Field(ChipFile file, String name, String value) {
        @Override
        public String toString() {
            return "Field " + name;
        }
    }

    @Override
    public String toString() {
        return "ChipReading by " + reader;
    }
}
