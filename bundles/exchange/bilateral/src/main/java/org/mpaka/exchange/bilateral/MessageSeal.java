package org.mpaka.exchange.bilateral;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

/**
 * Signs then encrypts, decrypts then verifies: CMS (RFC 5652) SignedData with SHA256withECDSA inside CMS
 * AuthEnvelopedData (RFC 5083) with AES-256-GCM, the key agreed by ephemeral-static ECDH on P-256 (RFC 5753).
 */
final class MessageSeal {
    private static final Provider BC = new BouncyCastleProvider();
    private final PrivateKey key;
    private final X509Certificate certificate;

    MessageSeal(PrivateKey key, X509Certificate certificate) {
        this.key = key;
        this.certificate = certificate;
    }

    /** Signed by this node, readable by the receiver alone. */
    byte[] seal(byte[] content, X509Certificate receiver) {
        try {
            var pairs = KeyPairGenerator.getInstance("EC", BC);
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            var ephemeral = pairs.generateKeyPair();
            var recipient = new JceKeyAgreeRecipientInfoGenerator(
                            CMSAlgorithm.ECDH_SHA256KDF,
                            ephemeral.getPrivate(),
                            ephemeral.getPublic(),
                            CMSAlgorithm.AES256_WRAP)
                    .addRecipient(receiver)
                    .setProvider(BC);
            var generator = new CMSAuthEnvelopedDataGenerator();
            generator.addRecipientInfoGenerator(recipient);
            var encryptor = (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                    .setProvider(BC)
                    .build();
            return generator
                    .generate(new CMSProcessableByteArray(sign(content)), encryptor)
                    .getEncoded();
        } catch (GeneralSecurityException | CMSException | IOException e) {
            throw new IllegalStateException("cannot seal", e);
        }
    }

    /** CMS SignedData with the content inside. */
    byte[] sign(byte[] content) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .setProvider(BC)
                    .build("SHA256withECDSA", key, certificate));
            return generator
                    .generate(new CMSProcessableByteArray(content), true)
                    .getEncoded();
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }

    /**
     * The content, when it was sealed for this node by the sender.
     *
     * @throws MpakaException {@code UNREADABLE_FILE} when it is not
     */
    byte[] open(byte[] sealed, X509Certificate sender) {
        try {
            var recipients =
                    new CMSAuthEnvelopedData(sealed).getRecipientInfos().getRecipients();
            if (recipients.size() != 1) throw unreadable("recipients", null);
            var recipient = new JceKeyAgreeEnvelopedRecipient(key).setProvider(BC);
            return verified(recipients.iterator().next().getContent(recipient), sender);
        } catch (CMSException | RuntimeException e) {
            if (e instanceof MpakaException known) throw known;
            throw unreadable("encryption", e);
        }
    }

    /**
     * The content of SignedData, when the sender signed it.
     *
     * @throws MpakaException {@code UNREADABLE_FILE} when he did not
     */
    static byte[] verified(byte[] signed, X509Certificate sender) {
        try {
            var data = new CMSSignedData(signed);
            var signers = data.getSignerInfos().getSigners();
            if (signers.size() != 1 || data.getSignedContent() == null) throw unreadable("signature", null);
            SignerInformation signer = signers.iterator().next();
            var verifier =
                    new JcaSimpleSignerInfoVerifierBuilder().setProvider(BC).build(sender);
            if (!signer.verify(verifier)) throw unreadable("signature", null);
            return (byte[]) data.getSignedContent().getContent();
        } catch (CMSException | OperatorCreationException | RuntimeException e) {
            if (e instanceof MpakaException known) throw known;
            throw unreadable("signature", e);
        }
    }

    private static MpakaException unreadable(String part, @Nullable Exception cause) {
        var refused = new MpakaException(ErrorCode.UNREADABLE_FILE, "message", 0, part);
        if (cause != null) refused.initCause(cause);
        return refused;
    }
}
