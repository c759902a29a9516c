package org.mpaka.api.permit;

import java.util.Locale;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Prints permits and receipts: one page of A6 with a signed code, which the verification of slips reads. */
@ProviderType
public interface PermitPrinter {
    /** @throws MpakaException {@code WRONG_STATE} when it is not granted, or cancelled */
    byte[] permit(Actor actor, PermitId permit, Locale locale);

    /** @throws MpakaException {@code NOT_FOUND} when the permit has no such receipt */
    byte[] receipt(Actor actor, PermitId permit, String number, Locale locale);
}
