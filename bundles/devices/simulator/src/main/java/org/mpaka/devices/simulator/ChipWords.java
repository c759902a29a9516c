package org.mpaka.devices.simulator;

import java.util.Locale;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.testing.passport.Fault;
import org.mpaka.testing.passport.Traits;
import org.mpaka.testing.passport.Traits.ActiveKey;

/** How a script describes a chip: {@code in-order}, or words apart by commas. */
final class ChipWords {
    private ChipWords() {}

    /** @throws MpakaException INVALID_CODE naming the word that is not known */
    static Traits read(String words) {
        var traits = Traits.USUAL;
        for (var word : words.split(",", -1)) traits = with(traits, word.strip());
        return traits;
    }

    private static Traits with(Traits traits, String word) {
        return switch (word) {
            case "in-order" -> traits;
            case "basic-access-only" -> traits.means(false, traits.chipAuthentication(), traits.activeAuthentication());
            case "may-be-copied" -> traits.means(traits.pace(), false, ActiveKey.NONE);
            default -> traits.with(fault(word));
        };
    }

    private static Fault fault(String word) {
        try {
            return Fault.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new MpakaException(e, ErrorCode.INVALID_CODE, "chip", word);
        }
    }
}
