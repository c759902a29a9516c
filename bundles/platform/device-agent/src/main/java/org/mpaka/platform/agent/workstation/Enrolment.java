package org.mpaka.platform.agent.workstation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import javax.net.ssl.SSLSocket;
import org.mpaka.platform.agent.wire.DeviceLink;
import org.mpaka.platform.agent.wire.EnrolmentCode;
import org.mpaka.platform.agent.wire.LinkIdentity;
import org.mpaka.platform.agent.wire.Message;

/** Makes this workstation known to a post, with the code that its administrator was given. */
public final class Enrolment {
    static final int PATIENCE_MILLIS = 10_000;
    static final String KEY = "agent";

    private Enrolment() {}

    /** {@code DIRECTORY HOST PORT}; the code is read from standard input, so that no list of processes shows it. */
    public static void main(String... arguments) throws IOException {
        System.out.print("Code: ");
        System.out.flush();
        var typed = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
        try {
            var post = enrol(
                    Path.of(arguments[0]),
                    arguments[1],
                    Integer.parseInt(arguments[2]),
                    EnrolmentCode.typed(typed == null ? "" : typed),
                    Clock.systemUTC());
            System.out.println("This workstation is " + post.workstation() + " of the post at " + post.host() + ".");
        } catch (IOException e) {
            System.err.println("Not enrolled: " + e.getMessage());
            System.err.println("Ask the administrator for a new code (mpaka:workstation-invite): it is good for 15"
                    + " minutes and for one use; and check address and port.");
            System.exit(1);
        }
    }

    /** @throws IOException when the post does not answer, or one of the two has another code */
    public static KnownPost enrol(Path directory, String host, int port, EnrolmentCode code, Clock clock)
            throws IOException {
        var identity = LinkIdentity.in(directory, KEY, clock);
        var socket = (SSLSocket) identity.tls(any -> true).getSocketFactory().createSocket();
        try (socket) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            var link = new DeviceLink(socket);
            link.send(new Message.Enrol(code.ofAgent(identity.fingerprint(), link.peer())));
            if (link.receive() instanceof Message.Enrolled answer
                    && EnrolmentCode.same(answer.proof(), code.ofPost(identity.fingerprint(), link.peer()))) {
                var post = new KnownPost(host, port, link.peer(), answer.workstation());
                post.write(directory);
                return post;
            }
            throw new IOException("the post does not know this code");
        }
    }
}
