package org.mpaka.api.chip;

import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;

/**
 * One thing looked at in a chip.
 *
 * @param file the data group, where it is about one
 */
public record ChipCheck(Kind kind, Optional<ChipFile> file, CheckAnswer answer, Sentence reason) {

    /** What is looked at, in the order in which it is shown. */
    public enum Kind {
        /** The chip lets itself be read with what is printed. */
        ACCESS,
        /** The security object is signed, and what it says was not altered since. */
        SECURITY_OBJECT,
        /** The signer's certificate hangs on a country signing authority that is believed. */
        SIGNER_CHAIN,
        /** Now lies within the validity of the signer's certificate. */
        SIGNER_VALIDITY,
        /** Now lies within the validity of the authority's certificate. */
        AUTHORITY_VALIDITY,
        /** The authority has not revoked the signer. */
        REVOCATION,
        /** The digests are of a kind that cannot be forged. */
        ALGORITHMS,
        /** The state that signed is the state that the document names. */
        ISSUER,
        /** What the chip lists is what was signed (EF.COM). */
        FILE_LIST,
        /** A data group is as it was signed. */
        DATA_GROUP,
        /** The chip has the secret key that belongs to DG14: it is no copy. */
        CHIP_AUTHENTICATION,
        /** The chip has the secret key that belongs to DG15: it is no copy. */
        ACTIVE_AUTHENTICATION,
        /** The zone in the chip is the printed one. */
        PRINTED_ZONE,
        /** The portrait in the chip can be shown. */
        PORTRAIT
    }

    public static ChipCheck of(Kind kind, CheckAnswer answer, Sentence reason) {
        return new ChipCheck(kind, Optional.empty(), answer, reason);
    }

    public static ChipCheck of(ChipFile file, CheckAnswer answer, Sentence reason) {
        return new ChipCheck(Kind.DATA_GROUP, Optional.of(file), answer, reason);
    }
}
