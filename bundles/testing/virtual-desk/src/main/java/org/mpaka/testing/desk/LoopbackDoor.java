package org.mpaka.testing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** A socket of this machine whose cable can be pulled and put back; one guest at a time. */
final class LoopbackDoor implements AutoCloseable {
    private final String name;
    private final Host host;
    private final int port;
    private @Nullable ServerSocket door;
    private @Nullable Socket guest;

    /** Serves one connection until it ends. */
    interface Host {
        void serve(Socket guest) throws IOException;
    }

    LoopbackDoor(String name, Host host) throws IOException {
        this.name = name;
        this.host = host;
        var first = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        port = first.getLocalPort();
        open(first);
    }

    int port() {
        return port;
    }

    synchronized void pull() {
        try {
            if (door != null) door.close();
            door = null;
            if (guest != null) guest.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing when it is in. */
    synchronized void putBack() {
        if (door != null) return;
        try {
            var fresh = new ServerSocket();
            fresh.setReuseAddress(true);
            fresh.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            open(fresh);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(ServerSocket at) {
        door = at;
        var thread = new Thread(
                () -> {
                    while (!at.isClosed()) {
                        try (var socket = at.accept()) {
                            if (!letIn(socket, at)) return;
                            host.serve(socket);
                        } catch (IOException e) {
                            // whoever it was has gone; the next may come
                            continue;
                        }
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    /** False for who came in the very moment of the pulling: an accept under way outlives the closing of its door. */
    private synchronized boolean letIn(Socket socket, ServerSocket at) {
        if (at.isClosed()) return false;
        guest = socket;
        return true;
    }

    @Override
    public void close() {
        pull();
    }
}
