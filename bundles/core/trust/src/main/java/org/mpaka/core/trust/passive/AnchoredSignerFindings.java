package org.mpaka.core.trust.passive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.api.document.SignerFindings;
import org.mpaka.api.trust.SignerTrust;
import org.mpaka.core.trust.IssuingState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What passive authentication says of a chip's signer, said of the signers of seals and licences. */
@Component
public final class AnchoredSignerFindings implements SignerFindings {
    private final SignerTrust trust;

    @Activate
    public AnchoredSignerFindings(@Reference SignerTrust trust) {
        this.trust = trust;
    }

    @Override
    public List<DocumentFinding> of(byte[] certificate, String issuer, Instant at) {
        var vouching = trust.vouch(certificate, at);
        var findings = new ArrayList<DocumentFinding>();
        for (var check : SignerChecks.of(vouching, at))
            findings.add(new DocumentFinding(field(check.kind()), check.answer(), check.reason()));
        if (!issuer.isEmpty())
            findings.add(vouching.signer()
                    .map(signer -> issuer(issuer, signer.state()))
                    .orElseGet(() -> new DocumentFinding(
                            "issuer", CheckAnswer.NOT_POSSIBLE, Sentence.of("chip.chain.unreadable"))));
        return findings;
    }

    private static String field(ChipCheck.Kind kind) {
        return switch (kind) {
            case SIGNER_CHAIN -> "signer";
            case SIGNER_VALIDITY -> "signer-validity";
            case AUTHORITY_VALIDITY -> "authority-validity";
            case REVOCATION -> "revocation";
            default -> throw new IllegalStateException(kind.name());
        };
    }

    private static DocumentFinding issuer(String named, CountryCode signed) {
        boolean same = IssuingState.of(named.toUpperCase(Locale.ROOT))
                .filter(signed::equals)
                .isPresent();
        return new DocumentFinding(
                "issuer",
                same ? CheckAnswer.PASSED : CheckAnswer.FAILED,
                same
                        ? Sentence.of("chip.issuer.same", "issuer", signed)
                        : Sentence.of("trust.issuer.other", "issuer", named, "country", signed));
    }
}
