package org.mpaka.core.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.NodeId;
import org.mpaka.api.ThisNode;
import org.mpaka.api.journal.NodeKey;
import org.mpaka.platform.keys.PrivateFiles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** The node's key in {@code node-key.p12} of the node's directory, made at the first start. */
@Component(configurationPid = "org.mpaka.node.key")
@Designate(ocd = FileNodeKey.Settings.class)
public final class FileNodeKey implements NodeKey {
    private static final String ALIAS = "node";
    static final String FILE = "node-key.p12";

    /** As the IT team writes them. */
    @ObjectClassDefinition(name = "Mpaka node key", description = "What protects the node's private key")
    public @interface Settings {
        @AttributeDefinition(
                name = "Secret",
                description = "Reference to the key file's password: file:PATH or env:NAME. Empty:"
                        + " node-key.secret in the node's directory, made at the first start")
        String secret() default "";
    }

    private final Provider provider = new BouncyCastleProvider();
    private final PrivateKey privateKey;
    private final X509Certificate certificate;

    @Activate
    public FileNodeKey(
            @Reference ThisNode node, @Reference NodeDirectory directory, @Reference Clock clock, Settings settings) {
        var reference = settings.secret().isBlank()
                ? "file:" + directory.path().resolve("node-key.secret")
                : settings.secret().strip();
        var secret = new SecretReference(reference, System::getenv);
        var file = directory.path().resolve(FILE);
        try {
            if (!Files.exists(file)) make(file, node.identity().node(), clock, secret);
            var store = load(file, secret.read());
            var chain = store.getCertificateChain(ALIAS);
            certificate = (X509Certificate) chain[0];
            var password = secret.read();
            privateKey = (PrivateKey) store.getKey(ALIAS, password);
            Arrays.fill(password, '\0');
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The node's key " + file + " cannot be opened with the secret " + reference + ": " + e.getMessage(),
                    e);
        }
    }

    private void make(Path file, NodeId node, Clock clock, SecretReference secret)
            throws IOException, GeneralSecurityException {
        secret.makeIfMissing();
        var made = SelfSigned.forNode(node, clock, provider);
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var password = secret.read();
        store.setKeyEntry(ALIAS, made.privateKey(), password, new Certificate[] {made.certificate()});
        var bytes = new ByteArrayOutputStream();
        store.store(bytes, password);
        Arrays.fill(password, '\0');
        PrivateFiles.write(file, bytes.toByteArray());
    }

    private static KeyStore load(Path file, char[] password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(new ByteArrayInputStream(Files.readAllBytes(file)), password);
        Arrays.fill(password, '\0');
        return store;
    }

    @Override
    public byte[] sign(byte[] bytes) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA", provider);
            signature.initSign(privateKey);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public X509Certificate certificate() {
        return certificate;
    }
}
