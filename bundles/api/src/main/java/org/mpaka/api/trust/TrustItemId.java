package org.mpaka.api.trust;

import java.util.regex.Pattern;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/**
 * A certificate or revocation list, named by what it is: the same file brought twice is the same item.
 *
 * @param value SHA-256 of the DER encoding, 64 small hex digits
 */
public record TrustItemId(String value) implements TextValue, Comparable<TrustItemId> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public TrustItemId {
        if (!FORM.matcher(value).matches()) throw new MpakaException(ErrorCode.INVALID_CODE, "fingerprint", value);
    }

    public static TrustItemId of(String value) {
        return new TrustItemId(value);
    }

    @Override
    public int compareTo(TrustItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
