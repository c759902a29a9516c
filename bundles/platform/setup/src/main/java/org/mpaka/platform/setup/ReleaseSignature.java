package org.mpaka.platform.setup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableFile;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs a release and verifies it: {@code ReleaseSignature sign ARCHIVE KEY.p12 PASSWORD_FILE}, {@code ReleaseSignature
 * verify ARCHIVE CERTIFICATE.pem}. The signature is detached CMS (RFC 5652) in {@code ARCHIVE.p7s}; openssl verifies it as
 * well.
 *
 * <p>Only the certificate that is given is believed, no authority above it. Exit code 0: done, or valid; 1: why not stands
 * on standard error; 2: wrong call.
 */
public final class ReleaseSignature {

    private static final String SUFFIX = ".p7s";

    private ReleaseSignature() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        List<String> call = Arrays.asList(arguments);
        try {
            if (call.size() == 4 && call.get(0).equals("sign")) {
                sign(Path.of(call.get(1)), Path.of(call.get(2)), Path.of(call.get(3)));
            } else if (call.size() == 3 && call.get(0).equals("verify")) {
                verify(Path.of(call.get(1)), Path.of(call.get(2)));
            } else {
                System.err.println("usage: ReleaseSignature sign ARCHIVE KEY.p12 PASSWORD_FILE");
                System.err.println("       ReleaseSignature verify ARCHIVE CERTIFICATE.pem");
                System.exit(2);
            }
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static void sign(Path archive, Path keyStore, Path passwordFile) throws IOException {
        char[] password = Secret.read(passwordFile);
        try (InputStream in = Files.newInputStream(keyStore)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, password);
            String alias = keys.aliases().nextElement();
            var certificate = (X509Certificate) keys.getCertificate(alias);
            if (!(keys.getKey(alias, password) instanceof PrivateKey key)) {
                throw new IOException(keyStore + " holds no private key");
            }
            String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(new JcaContentSignerBuilder(algorithm).build(key), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            byte[] signature = generator
                    .generate(new CMSProcessableFile(archive.toFile()), false)
                    .getEncoded();
            Files.write(signatureOf(archive), signature);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException(archive + " can't be signed: " + e.getMessage(), e);
        }
    }

    static void verify(Path archive, Path certificateFile) throws IOException {
        if (!Files.isReadable(signatureOf(archive))) {
            throw new IOException(archive + " is not signed: there is no " + signatureOf(archive));
        }
        try (InputStream pem = Files.newInputStream(certificateFile)) {
            var certificate =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
            var signed = new CMSSignedData(
                    new CMSProcessableFile(archive.toFile()), Files.readAllBytes(signatureOf(archive)));
            var verifier = new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey());
            boolean valid = false;
            for (SignerInformation signer : signed.getSignerInfos()) {
                valid |= signer.verify(verifier);
            }
            if (!valid) {
                throw new IOException(archive + " is not what the owner of " + certificateFile + " signed");
            }
        } catch (GeneralSecurityException | OperatorCreationException | CMSException e) {
            throw new IOException(
                    archive + " is not what the owner of " + certificateFile + " signed: " + e.getMessage(), e);
        }
    }

    private static Path signatureOf(Path archive) {
        return archive.resolveSibling(archive.getFileName() + SUFFIX);
    }
}
