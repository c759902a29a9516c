package org.mpaka.api.chip;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Verifies that what a chip holds is what a state signed (Doc 9303-11 section 5.1). It says nothing about whether the chip
 * is a copy.
 *
 * <p>Any thread, some milliseconds, no network. Never throws for what the chip holds: the checks say what is wrong.
 */
@ProviderType
public interface PassiveAuthentication {
    ChipVerification verify(ChipContent content);
}
