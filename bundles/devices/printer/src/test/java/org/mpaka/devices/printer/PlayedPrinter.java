package org.mpaka.devices.printer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A printer on a socket of this machine. What it is sent is carried out octet by octet, onto paper that can be read. */
abstract class PlayedPrinter implements AutoCloseable {
    private final List<String> pages = new ArrayList<>();
    private final int port;
    private @Nullable ServerSocket door;
    private @Nullable Socket guest;
    volatile boolean coverOpen;
    volatile boolean paperOut;
    volatile boolean mute;
    /** Between the beginning of a page and its end; not while it only answers how it is. */
    volatile boolean inPage;
    /** After so many more octets of a page the cable is pulled; negative: never. */
    volatile int octetsLeft = -1;

    PlayedPrinter() throws IOException {
        door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        port = door.getLocalPort();
        serve(door);
    }

    String address() {
        return "tcp://127.0.0.1:" + port;
    }

    synchronized void unplug() {
        try {
            if (door != null) door.close();
            door = null;
            if (guest != null) guest.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void plugIn() {
        octetsLeft = -1;
        inPage = false;
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

    synchronized List<String> pages() {
        return List.copyOf(pages);
    }

    final synchronized void out(String page) {
        pages.add(page);
    }

    private void serve(ServerSocket at) {
        var thread = new Thread(() -> {
            while (!at.isClosed()) {
                try (var socket = at.accept()) {
                    if (!letIn(socket, at)) return;
                    work(new Counted(socket.getInputStream()), socket.getOutputStream());
                } catch (IOException e) {
                    // whoever it was has gone; the next may come
                    continue;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** False for who came in the very moment of the unplugging: an accept under way outlives the closing of its door. */
    private synchronized boolean letIn(Socket socket, ServerSocket at) {
        if (at.isClosed()) return false;
        guest = socket;
        return true;
    }

    /** One connection, until it ends. */
    abstract void work(InputStream in, OutputStream out) throws IOException;

    @Override
    public void close() {
        unplug();
    }

    /** Pulls the cable when it is time. */
    private final class Counted extends InputStream {
        private final InputStream in;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            if (inPage && octetsLeft == 0) {
                unplug();
                throw new IOException("unplugged");
            }
            int octet = in.read();
            if (inPage && octet >= 0 && octetsLeft > 0) octetsLeft--;
            return octet;
        }
    }
}
