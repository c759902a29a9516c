package org.mpaka.core.trust.passive;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipCheck.Kind;
import org.mpaka.api.chip.ChipContent;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.api.chip.ChipVerification;
import org.mpaka.api.chip.PassiveAuthentication;
import org.mpaka.api.trust.SignerTrust;
import org.mpaka.core.trust.encoding.UnreadableException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Passive authentication against the trust store. */
@Component
public final class SignedChipVerifier implements PassiveAuthentication {
    private final SignerTrust trust;
    private final Clock clock;

    @Activate
    public SignedChipVerifier(@Reference SignerTrust trust, @Reference Clock clock) {
        this.trust = trust;
        this.clock = clock;
    }

    @Override
    public ChipVerification verify(ChipContent content) {
        var now = clock.instant();
        var file = content.find(ChipFile.SOD);
        if (file.isEmpty()) return nothing(now, CheckAnswer.NOT_DONE, "chip.sod.not-read");
        try {
            return verify(SecurityObject.read(file.get()), content, now);
        } catch (UnreadableException e) {
            return nothing(now, CheckAnswer.FAILED, "chip.sod.unreadable");
        }
    }

    private static ChipVerification nothing(Instant now, CheckAnswer answer, String why) {
        var check = ChipCheck.of(Kind.SECURITY_OBJECT, answer, Sentence.of(why));
        return new ChipVerification(now, List.of(check), Optional.empty(), Optional.empty());
    }

    private ChipVerification verify(SecurityObject object, ChipContent content, Instant now) {
        var checks = new ArrayList<ChipCheck>();
        var signer = DocumentSigner.of(object, trust);
        checks.add(signature(object, signer));
        var vouching = signer.map(found -> trust.vouch(found.certificate(), now));
        vouching.ifPresent(found -> checks.addAll(SignerChecks.of(found, now)));
        checks.add(AlgorithmCheck.of(object, vouching.flatMap(SignerTrust.Vouching::policy)));
        checks.add(ContentChecks.issuer(vouching.flatMap(SignerTrust.Vouching::signer), content));
        checks.add(ContentChecks.fileList(object, content));
        checks.addAll(ContentChecks.dataGroups(object, content));
        return new ChipVerification(
                now,
                checks,
                vouching.flatMap(SignerTrust.Vouching::signer),
                vouching.flatMap(SignerTrust.Vouching::authority));
    }

    private static ChipCheck signature(SecurityObject object, Optional<DocumentSigner> signer) {
        if (signer.isEmpty())
            return ChipCheck.of(
                    Kind.SECURITY_OBJECT, CheckAnswer.NOT_POSSIBLE, Sentence.of("chip.sod.signer-not-found"));
        return switch (signer.get().signature()) {
            case RIGHT ->
                ChipCheck.of(
                        Kind.SECURITY_OBJECT,
                        CheckAnswer.PASSED,
                        Sentence.of("chip.sod.good", "digest", object.digest()));
            case WRONG -> ChipCheck.of(Kind.SECURITY_OBJECT, CheckAnswer.FAILED, Sentence.of("chip.sod.altered"));
            case UNKNOWN_KIND ->
                ChipCheck.of(Kind.SECURITY_OBJECT, CheckAnswer.NOT_POSSIBLE, Sentence.of("chip.sod.key-unknown"));
        };
    }
}
