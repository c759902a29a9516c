package org.mpaka.testing.desk;

import com.ghgande.j2mod.modbus.ModbusException;
import com.ghgande.j2mod.modbus.io.ModbusTCPTransport;
import com.ghgande.j2mod.modbus.net.AbstractModbusListener;
import com.ghgande.j2mod.modbus.procimg.ProcessImage;
import com.ghgande.j2mod.modbus.procimg.SimpleDigitalIn;
import com.ghgande.j2mod.modbus.procimg.SimpleDigitalOut;
import com.ghgande.j2mod.modbus.procimg.SimpleProcessImage;
import java.io.IOException;
import java.net.Socket;
import java.util.List;

/**
 * A gate with three lamps behind a box that speaks Modbus TCP. Coils: {@link #GATE}, {@link #RED}, {@link #AMBER},
 * {@link #GREEN}; contacts: {@link #OPEN}, {@link #FAULT}, {@link #EMERGENCY}. No gate stands behind it.
 */
public final class VirtualGate implements AutoCloseable {
    public static final int GATE = 0;
    public static final int RED = 1;
    public static final int AMBER = 2;
    public static final int GREEN = 3;
    public static final int OPEN = 0;
    public static final int FAULT = 1;
    public static final int EMERGENCY = 2;

    private final SimpleProcessImage image = new SimpleProcessImage(1);
    private final LoopbackDoor door;
    private volatile boolean blocked;
    private volatile boolean mute;
    private volatile int openings;
    private volatile List<Integer> lampsAtOpening = List.of();

    public VirtualGate() throws IOException {
        image.addDigitalOut(new Relay());
        for (int lamp = RED; lamp <= GREEN; lamp++) image.addDigitalOut(new SimpleDigitalOut(false));
        for (int contact = OPEN; contact <= EMERGENCY; contact++) image.addDigitalIn(new SimpleDigitalIn(false));
        door = new LoopbackDoor("virtual-gate", this::serve);
    }

    /** Its leaf follows the relay, unless something stands in the way. */
    private final class Relay extends SimpleDigitalOut {
        @Override
        public void set(boolean on) {
            boolean opens = on && !isSet() && !blocked;
            super.set(on);
            if (opens) {
                openings++;
                lampsAtOpening = lamps();
            }
            ((SimpleDigitalIn) image.getDigitalIn(OPEN)).set(on && !blocked);
        }
    }

    private void serve(Socket guest) throws IOException {
        var transport = new ModbusTCPTransport(guest);
        var listener = new Listener();
        try {
            while (true) {
                var request = transport.readRequest(listener);
                if (!mute) transport.writeResponse(request.createResponse(listener));
            }
        } catch (ModbusException e) {
            throw new IOException("gone", e);
        }
    }

    /** What the library asks for the picture of the machine. */
    private final class Listener extends AbstractModbusListener {
        @Override
        public ProcessImage getProcessImage(int unit) {
            return image;
        }

        @Override
        public void run() {}

        @Override
        public void stop() {}
    }

    public String address() {
        return "tcp://127.0.0.1:" + door.port();
    }

    /** How often it opened. */
    public int openings() {
        return openings;
    }

    /** Whether its leaf is open now. */
    public boolean isOpen() {
        return image.getDigitalIn(OPEN).isSet();
    }

    /** Whether its relay is on. */
    public boolean relay() {
        return image.getDigitalOut(GATE).isSet();
    }

    /** Its relay is on, as a line that broke in the middle of an opening leaves it. */
    public void leaveOpen() {
        image.getDigitalOut(GATE).set(true);
    }

    /** The coils that are on, of the lamps. */
    public List<Integer> lamps() {
        return List.of(RED, AMBER, GREEN).stream()
                .filter(lamp -> image.getDigitalOut(lamp).isSet())
                .toList();
    }

    /** The same when it opened last. */
    public List<Integer> lampsAtOpening() {
        return lampsAtOpening;
    }

    /** Something stands in the way: it takes the command and does not open. */
    public void block(boolean now) {
        blocked = now;
    }

    /** It takes connections and answers nothing. */
    public void mute(boolean now) {
        mute = now;
    }

    /** Closes or opens a contact, {@link #FAULT} or {@link #EMERGENCY}. */
    public void contact(int which, boolean closed) {
        ((SimpleDigitalIn) image.getDigitalIn(which)).set(closed);
    }

    public void unplug() {
        door.pull();
    }

    public void plugIn() {
        door.putBack();
    }

    @Override
    public void close() {
        door.close();
    }
}
