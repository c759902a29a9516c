package org.mpaka.devices.mrzserial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A reader behind a serial server, on a socket of this machine. */
final class PlayedSwipeReader implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 5000;

    private final int port;
    private @Nullable ServerSocket door;
    private @Nullable Socket post;

    PlayedSwipeReader() {
        try {
            door = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
            port = door.getLocalPort();
            serve(door);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "tcp://127.0.0.1:" + port;
    }

    private void serve(ServerSocket at) {
        var thread = new Thread(() -> {
            while (!at.isClosed()) {
                try {
                    arrived(at.accept(), at);
                } catch (IOException e) {
                    // closed: nobody comes any more
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private synchronized void arrived(Socket socket, ServerSocket at) throws IOException {
        if (at.isClosed()) {
            // unplugged in the same moment
            socket.close();
            return;
        }
        post = socket;
        notifyAll();
    }

    /** Waits until the post listens. @throws IllegalStateException when it does not */
    synchronized void send(String text) {
        try {
            long end = System.currentTimeMillis() + PATIENCE_MILLIS;
            while (post == null && System.currentTimeMillis() < end) wait(50);
            if (post == null) throw new IllegalStateException("nobody listens");
            post.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            post.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void unplug() {
        try {
            if (door != null) door.close();
            door = null;
            if (post != null) post.close();
            post = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void plugIn() {
        try {
            var fresh = new ServerSocket();
            fresh.setReuseAddress(true);
            fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = fresh;
            serve(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        unplug();
    }
}
