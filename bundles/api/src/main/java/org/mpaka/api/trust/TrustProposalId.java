package org.mpaka.api.trust;

import java.util.UUID;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.TextValue;

/** A proposal to trust somebody more. */
public record TrustProposalId(UUID value) implements TextValue {
    public static TrustProposalId of(String value) {
        try {
            return new TrustProposalId(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            throw new MpakaException(e, ErrorCode.INVALID_CODE, "trust proposal", value);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
