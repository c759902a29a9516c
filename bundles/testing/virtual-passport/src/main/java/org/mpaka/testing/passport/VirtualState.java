package org.mpaka.testing.passport;

import java.time.Duration;
import java.time.Instant;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.pki.InventedSigner;

/** Who signs virtual passports: an authority of Utopia and its signers, and somebody nobody knows. */
public final class VirtualState {
    private static final Duration AUTHORITY = Duration.ofDays(13 * 365);
    private static final Duration SIGNER = Duration.ofDays(11 * 365);

    private final InventedAuthority authority;
    private final InventedSigner signer;
    private final InventedSigner ended;
    private final InventedSigner unknown;

    private VirtualState(InventedAuthority authority, Instant now) {
        this.authority = authority;
        var from = now.minus(Duration.ofDays(1));
        signer = authority.signer("Simulated signer 1", from, now.plus(SIGNER));
        ended = authority.signer("Simulated signer 0", from.minus(Duration.ofDays(400)), from);
        unknown = InventedAuthority.of("UT", "Unknown authority", from, now.plus(AUTHORITY))
                .signer("Unknown signer", from, now.plus(SIGNER));
    }

    /** With keys of its own. */
    public static VirtualState of(Instant now) {
        var from = now.minus(Duration.ofDays(500));
        return new VirtualState(InventedAuthority.of("UT", "Simulated CSCA of Utopia", from, now.plus(AUTHORITY)), now);
    }

    /** Of an authority that was made before. */
    public static VirtualState of(InventedAuthority authority, Instant now) {
        return new VirtualState(authority, now);
    }

    public InventedAuthority authority() {
        return authority;
    }

    InventedSigner signer(Traits traits) {
        if (traits.has(Fault.UNKNOWN_SIGNER)) return unknown;
        return traits.has(Fault.EXPIRED_SIGNER) ? ended : signer;
    }
}
