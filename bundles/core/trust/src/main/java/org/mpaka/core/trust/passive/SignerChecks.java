package org.mpaka.core.trust.passive;

import static org.mpaka.api.CheckAnswer.FAILED;
import static org.mpaka.api.CheckAnswer.NOT_DONE;
import static org.mpaka.api.CheckAnswer.NOT_POSSIBLE;
import static org.mpaka.api.CheckAnswer.PASSED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipCheck.Kind;
import org.mpaka.api.trust.SignerTrust.Chain;
import org.mpaka.api.trust.SignerTrust.Vouching;
import org.mpaka.api.trust.TrustPolicy;

/** Says what is known of a signer. */
final class SignerChecks {
    private SignerChecks() {}

    static List<ChipCheck> of(Vouching vouching, Instant now) {
        return List.of(
                chain(vouching), signerValidity(vouching, now), authorityValidity(vouching, now), revocation(vouching));
    }

    private static ChipCheck chain(Vouching vouching) {
        var answer =
                switch (vouching.chain()) {
                    case SIGNED -> PASSED;
                    case SIGNATURE_WRONG, AUTHORITY_WITHDRAWN, STATE_NOT_TRUSTED -> FAILED;
                    case UNREADABLE, AUTHORITY_UNKNOWN, STATE_UNKNOWN -> NOT_POSSIBLE;
                };
        var code =
                "chip.chain." + vouching.chain().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var reason = vouching.signer()
                .map(signer -> Sentence.of(code, "country", signer.state()))
                .orElseGet(() -> Sentence.of("chip.chain.unreadable"));
        return ChipCheck.of(Kind.SIGNER_CHAIN, answer, reason);
    }

    private static ChipCheck signerValidity(Vouching vouching, Instant now) {
        return vouching.signer()
                .map(signer ->
                        validity(Kind.SIGNER_VALIDITY, "chip.signer", signer.notBefore(), signer.notAfter(), now))
                .orElseGet(
                        () -> ChipCheck.of(Kind.SIGNER_VALIDITY, NOT_POSSIBLE, Sentence.of("chip.chain.unreadable")));
    }

    private static ChipCheck authorityValidity(Vouching vouching, Instant now) {
        return vouching.authority()
                .map(authority -> validity(
                        Kind.AUTHORITY_VALIDITY, "chip.authority", authority.notBefore(), authority.notAfter(), now))
                .orElseGet(() ->
                        ChipCheck.of(Kind.AUTHORITY_VALIDITY, NOT_POSSIBLE, Sentence.of("chip.authority.unknown")));
    }

    private static ChipCheck validity(Kind kind, String code, Instant from, Instant to, Instant now) {
        if (now.isBefore(from)) return ChipCheck.of(kind, FAILED, Sentence.of(code + ".not-begun", "on", day(from)));
        if (now.isAfter(to)) return ChipCheck.of(kind, FAILED, Sentence.of(code + ".ended", "on", day(to)));
        return ChipCheck.of(kind, PASSED, Sentence.of(code + ".valid", "on", day(to)));
    }

    private static ChipCheck revocation(Vouching vouching) {
        var asked = vouching.policy().map(TrustPolicy::revocation).orElse(TrustPolicy.Revocation.WHERE_THERE);
        if (vouching.chain() != Chain.SIGNED)
            return ChipCheck.of(Kind.REVOCATION, NOT_POSSIBLE, Sentence.of("chip.revocation.no-chain"));
        if (asked == TrustPolicy.Revocation.IGNORED)
            return ChipCheck.of(Kind.REVOCATION, NOT_POSSIBLE, Sentence.of("chip.revocation.ignored"));
        var found = vouching.revocation();
        return switch (found.state()) {
            case GOOD -> revocation(PASSED, "good", found.asOf().orElseThrow());
            case REVOKED -> revocation(FAILED, "revoked", found.since().orElseThrow());
            case OUTDATED -> revocation(NOT_DONE, "outdated", found.asOf().orElseThrow());
            case NO_LIST ->
                ChipCheck.of(
                        Kind.REVOCATION,
                        asked == TrustPolicy.Revocation.REQUIRED ? NOT_DONE : NOT_POSSIBLE,
                        Sentence.of("chip.revocation.no-list"));
        };
    }

    private static ChipCheck revocation(CheckAnswer answer, String what, Instant on) {
        return ChipCheck.of(Kind.REVOCATION, answer, Sentence.of("chip.revocation." + what, "on", day(on)));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
