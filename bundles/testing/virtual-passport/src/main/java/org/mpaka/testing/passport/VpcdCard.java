package org.mpaka.testing.passport;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.time.Instant;

/**
 * Plays a virtual passport behind {@code vpcd}, the virtual reader of vsmartcard, so that a real PC/SC daemon can be
 * tried: connecting puts the document on the reader, closing takes it away.
 *
 * <p>{@code vpcd} listens on every address: run both in a network namespace of their own
 * ({@code unshare -n bash -c 'ip link set lo up; pcscd --foreground & …'}).
 */
public final class VpcdCard implements AutoCloseable {
    /** Where {@code vpcd} listens for its first card. */
    public static final int PORT = 35963;

    private static final int OFF = 0;
    private static final int ON = 1;
    private static final int RESET = 2;
    private static final int GIVE_ANSWER_TO_RESET = 4;

    private final VirtualPassport passport;
    private final Socket socket;

    public VpcdCard(VirtualPassport passport, String host, int port) throws IOException {
        this.passport = passport;
        this.socket = new Socket(host, port);
        socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
    }

    /** @param arguments faults of the document, by name */
    public static void main(String[] arguments) throws IOException {
        var traits = Traits.USUAL;
        for (var argument : arguments) traits = traits.with(Fault.valueOf(argument));
        var passport = VirtualPassport.of(Bearer.OTHER, traits, VirtualState.of(Instant.now()));
        try (var card = new VpcdCard(passport, "127.0.0.1", PORT)) {
            card.play();
        }
    }

    /** Answers until the reader or the document goes. */
    public void play() throws IOException {
        var in = new DataInputStream(socket.getInputStream());
        var out = new DataOutputStream(socket.getOutputStream());
        try {
            while (true) {
                acknowledgeAtOnce();
                var message = new byte[in.readUnsignedShort()];
                acknowledgeAtOnce();
                in.readFully(message);
                if (message.length == 1) control(message[0], out);
                else send(out, passport.transmit(message));
            }
        } catch (EOFException | TornOffException e) {
            close();
        }
    }

    /**
     * {@code vpcd} sends length and command apart, and the second waits until the first was acknowledged: 40 ms and more for
     * each command otherwise. Linux forgets the option with every packet.
     */
    private void acknowledgeAtOnce() throws IOException {
        for (var option : socket.supportedOptions())
            if (option.name().equals("TCP_QUICKACK") && option.type() == Boolean.class)
                socket.setOption(quick(option), true);
    }

    /** By its name: {@code jdk.net} is no package that every framework gives. */
    @SuppressWarnings("unchecked")
    private static SocketOption<Boolean> quick(SocketOption<?> option) {
        return (SocketOption<Boolean>) option;
    }

    private void control(byte what, DataOutputStream out) throws IOException {
        switch (what) {
            case OFF, ON, RESET -> passport.reset();
            case GIVE_ANSWER_TO_RESET -> send(out, passport.answerToReset());
            default -> throw new IOException("unknown control " + what);
        }
    }

    private static void send(DataOutputStream out, byte[] bytes) throws IOException {
        var frame = new byte[bytes.length + 2];
        frame[0] = (byte) (bytes.length >> 8);
        frame[1] = (byte) bytes.length;
        System.arraycopy(bytes, 0, frame, 2, bytes.length);
        out.write(frame);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
