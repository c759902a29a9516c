package org.mpaka.testing.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** A printer on a socket of this machine. What it is sent is carried out octet by octet, onto paper that can be read. */
public abstract class VirtualPrinter implements AutoCloseable {
    private static final int MOST_KEPT = 100;

    private final List<String> pages = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final LoopbackDoor door;
    private volatile boolean coverOpen;
    private volatile boolean paperOut;
    private volatile boolean mute;
    private volatile boolean inPage;
    private volatile int octetsLeft = -1;

    VirtualPrinter() throws IOException {
        door = new LoopbackDoor("virtual-printer", this::serve);
    }

    public final String address() {
        return "tcp://127.0.0.1:" + door.port();
    }

    public final void unplug() {
        door.pull();
    }

    public final void plugIn() {
        octetsLeft = -1;
        inPage = false;
        door.putBack();
    }

    public final void openCover(boolean now) {
        coverOpen = now;
    }

    public final void runOut(boolean now) {
        paperOut = now;
    }

    /** It takes what it is sent and answers nothing. */
    public final void mute(boolean now) {
        mute = now;
    }

    /** After so many more octets of a page the cable is pulled. */
    public final void breakOffAfter(int octets) {
        octetsLeft = octets;
    }

    /** What came out, the oldest first; the last hundred. */
    public final synchronized List<String> pages() {
        return List.copyOf(pages);
    }

    /** What no printer could do; empty when all went well. */
    public final synchronized List<String> faults() {
        return List.copyOf(faults);
    }

    final boolean isOpen() {
        return coverOpen;
    }

    final boolean isOut() {
        return paperOut;
    }

    final boolean isMute() {
        return mute;
    }

    /** Between the beginning of a page and its end; not while it only answers how it is. */
    final void inPage(boolean now) {
        inPage = now;
    }

    final synchronized void out(String page) {
        if (pages.size() == MOST_KEPT) pages.remove(0);
        pages.add(page);
    }

    final synchronized IOException fault(String what) {
        faults.add(what);
        return new IOException(what);
    }

    private void serve(Socket guest) throws IOException {
        work(new Counted(guest.getInputStream()), guest.getOutputStream());
    }

    /** One connection, until it ends. */
    abstract void work(InputStream in, OutputStream out) throws IOException;

    @Override
    public final void close() {
        door.close();
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
