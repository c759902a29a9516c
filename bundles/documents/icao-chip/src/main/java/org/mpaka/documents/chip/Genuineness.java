package org.mpaka.documents.chip;

import static org.mpaka.api.CheckAnswer.FAILED;
import static org.mpaka.api.CheckAnswer.NOT_POSSIBLE;
import static org.mpaka.api.CheckAnswer.PASSED;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.util.Optional;
import net.sf.scuba.smartcards.CardServiceException;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jmrtd.PassportService;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.chip.ChipCheck;
import org.mpaka.api.chip.ChipCheck.Kind;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.documents.chip.tlv.DataObject;
import org.mpaka.documents.chip.tlv.Nesting;
import org.mpaka.documents.chip.tlv.UnreadableException;

/** Whether the chip is the one that was signed, or a copy of its files (Doc 9303-11 section 6). */
final class Genuineness {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CHALLENGE = 8;

    private Genuineness() {}

    /**
     * Agrees on new keys with the key of DG14; whether the chip has them shows with what it is asked next.
     *
     * @return empty when it went as far as that can be said; else why not
     */
    static Optional<ChipCheck> chipAuthentication(PassportService chip, SecurityInfos infos) {
        var key = infos.chipKey();
        if (key.isEmpty()) return Optional.of(chipAuthentication(NOT_POSSIBLE, "not-offered"));
        try {
            var info = key.get().key();
            chip.doEACCA(
                    info.getKeyId() == null ? BigInteger.ONE.negate() : info.getKeyId(),
                    key.get().protocol().orElse(null),
                    info.getObjectIdentifier(),
                    info.getSubjectPublicKey());
            return Optional.empty();
        } catch (CardServiceException | RuntimeException e) {
            return Optional.of(chipAuthentication(NOT_POSSIBLE, "not-answered"));
        }
    }

    static ChipCheck chipAuthentication(CheckAnswer answer, String what) {
        return ChipCheck.of(Kind.CHIP_AUTHENTICATION, answer, Sentence.of("chip.ca." + what));
    }

    /** @param group DG15 as read; empty where there is none */
    static ChipCheck activeAuthentication(PassportService chip, Optional<byte[]> group, SecurityInfos infos) {
        if (group.isEmpty()) return activeAuthentication(NOT_POSSIBLE, "not-offered");
        try {
            var encoded = DataObject.inside(group.get(), ChipFile.DG15.tag());
            Nesting.check(encoded);
            var info = SubjectPublicKeyInfo.getInstance(encoded);
            var challenge = new byte[CHALLENGE];
            RANDOM.nextBytes(challenge);
            byte[] signature;
            try {
                signature = chip.doAA(publicKey(info), null, null, challenge).getResponse();
            } catch (CardServiceException e) {
                return activeAuthentication(NOT_POSSIBLE, "not-answered");
            }
            boolean right = ActiveSignature.isRight(
                    PublicKeyFactory.createKey(info), infos.activeAlgorithm(), challenge, signature);
            return activeAuthentication(right ? PASSED : FAILED, right ? "passed" : "failed");
        } catch (UnreadableException | IOException | RuntimeException e) {
            return activeAuthentication(NOT_POSSIBLE, "key-unknown");
        }
    }

    private static PublicKey publicKey(SubjectPublicKeyInfo info) throws IOException {
        var key = BouncyCastleProvider.getPublicKey(info);
        if (key == null) throw new IOException("key");
        return key;
    }

    private static ChipCheck activeAuthentication(CheckAnswer answer, String what) {
        return ChipCheck.of(Kind.ACTIVE_AUTHENTICATION, answer, Sentence.of("chip.aa." + what));
    }
}
