package org.mpaka.exchange.passengerdata;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.time.Duration;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.config.keys.FilePasswordProvider;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** One visit at a carrier's server. No other host key than the one that was set is believed. */
final class SftpConnection implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ClientSession session;
    private final SftpClient client;

    private SftpConnection(ClientSession session) throws IOException {
        this.session = session;
        client = SftpClientFactory.instance().createSftpClient(session);
    }

    static SshClient client(SftpPeer peer) {
        var ssh = SshClient.setUpDefaultClient();
        // neither the machine's own hosts, keys nor settings
        ssh.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
        ssh.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        ssh.setServerKeyVerifier((ClientSession any, SocketAddress where, PublicKey key) -> pinned(peer, key));
        ssh.start();
        return ssh;
    }

    private static boolean pinned(SftpPeer peer, PublicKey key) {
        var wanted = peer.hostKey().endsWith("=")
                ? peer.hostKey().substring(0, peer.hostKey().length() - 1)
                : peer.hostKey();
        return wanted.equals(KeyUtils.getFingerPrint(BuiltinDigests.sha256, key));
    }

    static SftpConnection to(SshClient ssh, SftpPeer peer) throws IOException {
        var session = ssh.connect(peer.user(), peer.host(), peer.port())
                .verify(PATIENCE)
                .getSession();
        try {
            if (peer.keyFile().isPresent()) identify(session, peer);
            else session.addPasswordIdentity(peer.password());
            session.auth().verify(PATIENCE);
            return new SftpConnection(session);
        } catch (IOException | RuntimeException e) {
            session.close(true);
            throw e;
        }
    }

    private static void identify(ClientSession session, SftpPeer peer) throws IOException {
        var file = peer.keyFile().orElseThrow();
        try (InputStream in = Files.newInputStream(file)) {
            for (var pair : SecurityUtils.loadKeyPairIdentities(
                    session, NamedResource.ofName(peer.name()), in, FilePasswordProvider.EMPTY))
                session.addPublicKeyIdentity(pair);
        } catch (GeneralSecurityException e) {
            throw new IOException("the private key cannot be read", e);
        }
    }

    SftpClient files() {
        return client;
    }

    @Override
    public void close() throws IOException {
        try {
            client.close();
        } finally {
            session.close(true);
        }
    }
}
