package org.mpaka.devices.gate;

import com.ghgande.j2mod.modbus.facade.ModbusTCPMaster;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The box of a gate, at the end of one connection that is kept; whatever fails closes it. Not for several threads at once. */
final class GateBox implements AutoCloseable {
    private final String host;
    private final int port;
    private final int unit;
    private final int answerMillis;
    private @Nullable ModbusTCPMaster open;

    GateBox(String host, int port, int unit, int answerMillis) {
        this.host = host;
        this.port = port;
        this.unit = unit;
        this.answerMillis = answerMillis;
    }

    /** One question to the box. */
    private interface Question<T> {
        T ask(ModbusTCPMaster box) throws Exception;
    }

    boolean contact(int at) throws IOException {
        return asked(box -> box.readInputDiscretes(unit, at, 1).getBit(0));
    }

    boolean coil(int at) throws IOException {
        return asked(box -> box.readCoils(unit, at, 1).getBit(0));
    }

    void coil(int at, boolean on) throws IOException {
        boolean now = asked(box -> box.writeCoil(unit, at, on));
        if (now != on) throw new IOException("the coil stays as it was");
    }

    /** The library's answer to a wrong box is not only its own exception. */
    private <T> T asked(Question<T> question) throws IOException {
        try {
            return question.ask(connected());
        } catch (Exception e) {
            close();
            throw new IOException("the box does not answer", e);
        }
    }

    private ModbusTCPMaster connected() throws Exception {
        var present = open;
        if (present != null) return present;
        var fresh = new ModbusTCPMaster(host, port, answerMillis, false);
        // what was not answered is asked again by whoever wants to know it: an opening never
        fresh.setRetries(0);
        open = fresh;
        fresh.connect();
        return fresh;
    }

    @Override
    public void close() {
        var present = open;
        open = null;
        if (present != null) present.disconnect();
    }
}
