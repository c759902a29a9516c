package org.mpaka.core.trust.passive;

import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.trust.TrustPolicy;

/** Looks for SHA-1, the only digest ICAO allowed that is broken: among the hashes and in the signature. */
final class AlgorithmCheck {
    private AlgorithmCheck() {}

    static ChipCheck of(SecurityObject object, Optional<TrustPolicy> policy) {
        if (!isWeak(object))
            return answer(CheckAnswer.PASSED, Sentence.of("chip.algorithms.good", "digest", object.digest()));
        boolean accepted = policy.filter(TrustPolicy::weakDigests).isPresent();
        return accepted
                ? answer(CheckAnswer.PASSED, Sentence.of("chip.algorithms.weak-accepted", "digest", Digests.WEAK))
                : answer(CheckAnswer.FAILED, Sentence.of("chip.algorithms.weak", "digest", Digests.WEAK));
    }

    private static ChipCheck answer(CheckAnswer answer, Sentence reason) {
        return ChipCheck.of(ChipCheck.Kind.ALGORITHMS, answer, reason);
    }

    private static boolean isWeak(SecurityObject object) {
        return object.digest().equals(Digests.WEAK)
                || isWeak(object.signer().getDigestAlgorithmID())
                || isWeak(signatureDigest(object.signer()));
    }

    private static boolean isWeak(AlgorithmIdentifier digest) {
        return Digests.name(digest.getAlgorithm()).filter(Digests.WEAK::equals).isPresent()
                || new DefaultAlgorithmNameFinder()
                        .getAlgorithmName(digest.getAlgorithm())
                        .toUpperCase(Locale.ROOT)
                        .startsWith("SHA1");
    }

    /** PSS has its digest in its parameters, and SHA-1 where it has none. */
    private static AlgorithmIdentifier signatureDigest(SignerInformation signer) {
        var algorithm = signer.toASN1Structure().getDigestEncryptionAlgorithm();
        ASN1ObjectIdentifier name = algorithm.getAlgorithm();
        if (!name.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) return algorithm;
        try {
            return RSASSAPSSparams.getInstance(algorithm.getParameters()).getHashAlgorithm();
        } catch (RuntimeException e) {
            return algorithm;
        }
    }
}
