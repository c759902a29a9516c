package org.mpaka.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;

/** A person at the node's shell, over SSH with name and password; Karaf ends the connection after each command. */
final class ShellOverSsh implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SshClient client = SshClient.setUpDefaultClient();
    private final int port;
    private final String user;
    private final String password;

    private ShellOverSsh(int port, String user, String password) {
        this.port = port;
        this.user = user;
        this.password = password;
        client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
        client.start();
    }

    static ShellOverSsh of(RealNode node, String user) throws IOException {
        return of(node, user, node.passwordOf(user));
    }

    static ShellOverSsh of(RealNode node, String user, String password) {
        return new ShellOverSsh(node.node().sshPort(), user, password);
    }

    /**
     * What a command printed, its faults too, without the colours of a terminal.
     *
     * @throws IOException when name or password are refused
     */
    String run(String command) throws IOException {
        var printed = new ByteArrayOutputStream();
        try (var session =
                client.connect(user, "127.0.0.1", port).verify(PATIENCE).getSession()) {
            session.addPasswordIdentity(password);
            session.auth().verify(PATIENCE);
            try (var channel = session.createExecChannel(command)) {
                channel.setOut(printed);
                channel.setErr(printed);
                channel.open().verify(PATIENCE);
                channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
            }
        }
        return printed.toString(StandardCharsets.UTF_8).replaceAll("\u001B\\[[0-9;]*m", "");
    }

    /** The first group of the pattern in what the command printed. */
    String find(String pattern, String command) throws IOException {
        var printed = run(command);
        var found = Pattern.compile(pattern).matcher(printed);
        if (!found.find()) throw new AssertionError(pattern + " is not in what " + command + " printed:\n" + printed);
        return found.group(1);
    }

    @Override
    public void close() {
        client.stop();
    }
}
