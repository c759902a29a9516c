package org.mpaka.api.chip;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.trust.SignerTrust.SignerDescription;
import org.mpaka.api.trust.TrustCertificate;

/**
 * What passive authentication found.
 *
 * @param at for when
 * @param checks each kind once but {@code DATA_GROUP}, which is there for each data group that was read or signed
 * @param signer who signed, as far as that could be read
 * @param authority who vouches for the signer
 */
public record ChipVerification(
        Instant at, List<ChipCheck> checks, Optional<SignerDescription> signer, Optional<TrustCertificate> authority) {
    public ChipVerification {
        checks = List.copyOf(checks);
    }

    /** With more checks before and after these. */
    public ChipVerification with(List<ChipCheck> before, List<ChipCheck> after) {
        var all = Stream.of(before, checks, after).flatMap(List::stream).toList();
        return new ChipVerification(at, all, signer, authority);
    }

    /** What a kind came to; empty when it was not looked at. The first where there are several. */
    public Optional<ChipCheck> find(ChipCheck.Kind kind) {
        return checks.stream().filter(check -> check.kind() == kind).findFirst();
    }

    /** @return the check that speaks for all: the first that failed, else the first that keeps it from being passed */
    public ChipCheck decisive() {
        return Stream.of(CheckAnswer.FAILED, CheckAnswer.NOT_DONE, CheckAnswer.NOT_POSSIBLE)
                .flatMap(answer -> checks.stream().filter(check -> check.answer() == answer && counts(check)))
                .findFirst()
                .orElseGet(() -> checks.get(0));
    }

    /** What all checks come to; every one of them is to be shown with it. */
    public CheckAnswer answer() {
        return decisive().answer();
    }

    /**
     * A failure always counts. What could not be looked at counts where without it nothing is known of the content: who
     * signed it, and that the person's data and portrait are what was signed.
     */
    private static boolean counts(ChipCheck check) {
        if (check.answer() == CheckAnswer.FAILED) return true;
        return switch (check.kind()) {
            case ACCESS, SECURITY_OBJECT, SIGNER_CHAIN -> true;
            case DATA_GROUP ->
                check.file()
                        .filter(file -> file == ChipFile.DG1 || file == ChipFile.DG2)
                        .isPresent();
            case REVOCATION -> check.answer() == CheckAnswer.NOT_DONE;
            default -> false;
        };
    }
}
