package org.mpaka.api.inspection;

import java.util.Locale;
import java.util.Map;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.Printout;
import org.osgi.annotation.versioning.ProviderType;

/** Prints the slip a traveller takes along. */
@ProviderType
public interface SlipPrinter {
    /** A PDF of one A6 page with a signed QR code. @throws MpakaException {@code WRONG_STATE} when not decided */
    byte[] print(Actor actor, InspectionId inspection, Locale locale);

    /**
     * Prints the same on the printer of a lane. Every sheet is journaled; from the second on it says that it is a copy.
     *
     * @throws MpakaException {@code WRONG_STATE} when not decided, or this slip is being printed; {@code NOT_FOUND} when
     *     no printer serves the lane
     */
    Printout printAt(Actor actor, InspectionId inspection, Locale locale, String lane);

    /** What a slip's QR code says, when this node's or a known node's key signed it. */
    SlipVerification verify(String code);

    /** @param valid the signature is right and the signer known */
    record SlipVerification(boolean valid, Sentence reason, Map<String, String> fields) {}
}
