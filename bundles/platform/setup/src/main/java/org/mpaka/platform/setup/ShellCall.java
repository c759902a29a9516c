package org.mpaka.platform.setup;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;

/**
 * Gives the node's shell commands in a person's name: {@code ShellCall NODE_DIRECTORY PORT USER PASSWORD_FILE
 * COMMAND...}. With {@code -} for the file the password is asked for at the terminal.
 *
 * <p>The node is known by its own host key, so that no other program on this machine gets the password. Exit code 0:
 * all commands answered without a fault; 1: why not stands on standard error; 2: wrong call.
 */
public final class ShellCall {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIXED_ARGUMENTS = 4;

    private final Path node;
    private final int port;
    private final PrintStream out;

    ShellCall(Path node, int port, PrintStream out) {
        this.node = node;
        this.port = port;
        this.out = out;
    }

    /** Runs the program. */
    public static void main(String[] arguments) {
        if (arguments.length <= FIXED_ARGUMENTS) {
            System.err.println("usage: ShellCall NODE_DIRECTORY PORT USER PASSWORD_FILE|- COMMAND...");
            System.exit(2);
        }
        var call = new ShellCall(Path.of(arguments[0]), Integer.parseInt(arguments[1]), System.out);
        try {
            var password = password(arguments[2], arguments[3]);
            boolean good = true;
            for (int i = FIXED_ARGUMENTS; i < arguments.length && good; i++) {
                good = call.give(arguments[2], password, arguments[i]);
            }
            System.exit(good ? 0 : 1);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String password(String user, String file) throws IOException {
        if (!file.equals("-")) {
            return Files.readString(Path.of(file)).strip();
        }
        Console terminal = System.console();
        if (terminal == null) {
            throw new IOException("There is no terminal to ask for the password; name a file with it.");
        }
        return new String(terminal.readPassword("Password of %s: ", user));
    }

    /** Karaf ends the connection after each command. */
    boolean give(String user, String password, String command) throws IOException {
        var client = SshClient.setUpDefaultClient();
        client.setServerKeyVerifier((session, address, key) -> isTheNodes(key));
        client.start();
        try (var session =
                client.connect(user, "127.0.0.1", port).verify(PATIENCE).getSession()) {
            session.addPasswordIdentity(password);
            session.auth().verify(PATIENCE);
            return run(session, command);
        } catch (IOException e) {
            throw new IOException(
                    "The shell of the node does not let " + user + " in: is the name right, the password, the node's"
                            + " directory? (" + e.getMessage() + ")",
                    e);
        } finally {
            client.stop();
        }
    }

    /** The shell says a fault in red on standard error or ends with a code that is not 0. */
    private boolean run(ClientSession session, String command) throws IOException {
        var printed = new ByteArrayOutputStream();
        var faults = new ByteArrayOutputStream();
        try (var channel = session.createExecChannel(command)) {
            channel.setOut(printed);
            channel.setErr(faults);
            channel.open().verify(PATIENCE);
            channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
            out.print(plain(printed));
            out.print(plain(faults));
            var code = channel.getExitStatus();
            return code != null && code == 0 && faults.size() == 0;
        }
    }

    private static String plain(ByteArrayOutputStream text) {
        return text.toString(StandardCharsets.UTF_8).replaceAll("\u001B\\[[0-9;]*m", "");
    }

    /** The node makes its key when somebody calls for the first time, so it is read no earlier than here. */
    private boolean isTheNodes(PublicKey key) {
        try {
            return hostKey().equals(key);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            System.err.println("The key by which the node is known cannot be read: " + e.getMessage());
            return false;
        }
    }

    private PublicKey hostKey() throws IOException, GeneralSecurityException {
        Path file = node.resolve("keys/ssh-host.key");
        String text = Files.readString(file).replaceAll("-----[A-Z ]+-----|\\s", "");
        var factory = KeyFactory.getInstance("RSA");
        var own = (RSAPrivateCrtKey) factory.generatePrivate(
                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(text)));
        return factory.generatePublic(new RSAPublicKeySpec(own.getModulus(), own.getPublicExponent()));
    }
}
