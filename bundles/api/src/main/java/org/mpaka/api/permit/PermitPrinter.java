package org.mpaka.api.permit;

import java.util.Locale;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.Printout;
import org.osgi.annotation.versioning.ProviderType;

/** Prints permits and receipts: one page of A6 with a signed code, which the verification of slips reads. */
@ProviderType
public interface PermitPrinter {
    /** @throws MpakaException {@code WRONG_STATE} when it is not granted, or cancelled */
    byte[] permit(Actor actor, PermitId permit, Locale locale);

    /** @throws MpakaException {@code NOT_FOUND} when the permit has no such receipt */
    byte[] receipt(Actor actor, PermitId permit, String number, Locale locale);

    /**
     * Prints the permit on the label printer of a lane, or its slip printer where it has no other. Every sheet is
     * journaled; from the second on it says that it is a copy.
     *
     * @throws MpakaException as {@link #permit}; {@code WRONG_STATE} when it is being printed; {@code NOT_FOUND} when no
     *     printer serves the lane
     */
    Printout permitAt(Actor actor, PermitId permit, Locale locale, String lane);

    /** Prints a receipt on the slip printer of a lane. @throws MpakaException as {@link #receipt} and {@link #permitAt} */
    Printout receiptAt(Actor actor, PermitId permit, String number, Locale locale, String lane);
}
