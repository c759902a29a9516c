package org.mpaka.platform.agent.workstation;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;
import org.mpaka.platform.agent.wire.DeviceLink;
import org.mpaka.platform.agent.wire.LinkIdentity;
import org.mpaka.platform.agent.wire.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the connection to the post: whatever ends it, it is tried again. */
public final class PostConnection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostConnection.class);

    private final Path directory;
    private final DeskDevices devices;
    private final Clock clock;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, task -> {
        var thread = new Thread(task, "mpaka-agent");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable DeviceLink link;
    private volatile boolean closed;
    private String lastTrouble = "";

    /** @param directory where key and post are kept @param pause between two tries */
    public PostConnection(Path directory, DeskDevices devices, Clock clock, Duration pause) {
        this.directory = directory;
        this.devices = devices;
        this.clock = clock;
        var unused = threads.scheduleWithFixedDelay(this::hold, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        var pulse = threads.scheduleAtFixedRate(this::pulse, 1, DeviceLink.PULSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void hold() {
        try {
            var post = KnownPost.read(directory);
            if (post.isEmpty()) {
                trouble("not enrolled: run bin/mpaka-agent-enrol");
                return;
            }
            talk(post.get());
        } catch (IOException | RuntimeException e) {
            trouble("no connection to the post: "
                    + (e.getMessage() == null ? "it ended the connection" : e.getMessage()));
        }
    }

    /** The same trouble is told once, not every few seconds. */
    private void trouble(String what) {
        if (!closed && !what.equals(lastTrouble)) LOG.warn("{}", what);
        lastTrouble = what;
    }

    private void talk(KnownPost post) throws IOException {
        var identity = LinkIdentity.in(directory, Enrolment.KEY, clock);
        var tls = identity.tls(post.fingerprint()::equals);
        try (var socket = (SSLSocket) tls.getSocketFactory().createSocket()) {
            socket.connect(new InetSocketAddress(post.host(), post.port()), Enrolment.PATIENCE_MILLIS);
            var now = new DeviceLink(socket);
            link = now;
            if (closed) return;
            if (!(now.receive() instanceof Message.Welcome welcome)) throw new IOException("the post refuses it");
            LOG.info("Connected to {}:{} as {}", post.host(), post.port(), welcome.workstation());
            lastTrouble = "";
            devices.connected(now);
            while (!closed) devices.asked(now.receive());
        } finally {
            link = null;
            devices.disconnected();
        }
    }

    private void pulse() {
        var now = link;
        if (now == null) return;
        try {
            now.send(new Message.Alive());
        } catch (IOException e) {
            now.close();
        }
    }

    /** Breaks the connection, and tries no more. */
    @Override
    public void close() {
        closed = true;
        var now = link;
        if (now != null) now.close();
        threads.shutdownNow();
    }
}
