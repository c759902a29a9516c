package org.mpaka.exchange.passengerdata;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** GreenMail over TLS under a certificate made for this run: the one it brings names no host and ends one day. */
final class MailServer implements AutoCloseable {
    static final String PASSWORD = "open sesame";

    /** The certificate under which it answers. */
    static final Path AUTHORITY;

    /** Somebody else's, for the same host. */
    static final Path OTHER;

    static {
        try {
            var directory = Files.createTempDirectory("mail-server");
            AUTHORITY = certificate(directory, "this");
            OTHER = certificate(directory, "other");
            System.setProperty(
                    "greenmail.tls.keystore.file", directory.resolve("this.p12").toString());
            System.setProperty("greenmail.tls.keystore.password", "changeit");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS));
    private final GreenMailUser user;

    MailServer() throws UserException {
        mail.start();
        user = mail.getUserManager().createUser("post@example.org", "post", PASSWORD);
    }

    private static Path certificate(Path directory, String name) throws IOException, InterruptedException {
        var store = directory.resolve(name + ".p12").toString();
        keytool(
                List.of("-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=localhost"),
                store,
                "-ext",
                "SAN=dns:localhost",
                "-validity",
                "30");
        var file = directory.resolve(name + ".pem");
        keytool(List.of("-exportcert", "-rfc", "-alias", name), store, "-file", file.toString());
        return file;
    }

    private static void keytool(List<String> task, String store, String... more)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(task);
        command.addAll(List.of("-keystore", store, "-storetype", "PKCS12", "-storepass", "changeit"));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IllegalStateException(said);
    }

    int port() {
        return mail.getImaps().getPort();
    }

    /** @param raw lines may end with a line feed alone */
    void deliver(String raw) throws Exception {
        var bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
    }

    int count(String folder) {
        MailFolder found = manager().getFolder(user, folder);
        return found == null ? 0 : found.getMessageCount();
    }

    List<String> flags(String folder) {
        return manager().getFolder(user, folder).getMessages().stream()
                .flatMap(message -> List.of(message.getFlags().getUserFlags()).stream())
                .toList();
    }

    boolean isSeen(String folder) {
        return manager().getFolder(user, folder).getMessages().stream()
                .anyMatch(message -> message.getFlags().contains(Flags.Flag.SEEN));
    }

    private ImapHostManager manager() {
        return mail.getManagers().getImapHostManager();
    }

    @Override
    public void close() {
        mail.stop();
    }
}
