package org.mpaka.platform.line;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;

/** A serial port of this machine, of its own or behind USB: eight data bits, no parity, one stop bit. */
record SerialLine(String port, int baud) implements Line {
    private static final int MOST_AT_ONCE = 4096;
    private static final int WRITING_MILLIS = 5000;

    @Override
    public Connection open() throws IOException {
        try {
            var serial = SerialPort.getCommPort(port);
            serial.setComPortParameters(baud, 8, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            if (!serial.openPort()) throw new IOException("The port cannot be opened, or is in use");
            return new Open(serial);
        } catch (SerialPortInvalidPortException e) {
            throw new IOException("There is no such port", e);
        }
    }

    private record Open(SerialPort serial) implements Connection {
        @Override
        public void send(byte[] octets) throws IOException {
            serial.setComPortTimeouts(
                    SerialPort.TIMEOUT_READ_SEMI_BLOCKING | SerialPort.TIMEOUT_WRITE_BLOCKING, 0, WRITING_MILLIS);
            int sent = serial.writeBytes(octets, octets.length);
            if (sent != octets.length) throw new IOException("The port took " + sent + " of " + octets.length);
        }

        @Override
        public byte[] receive(Duration patience) throws IOException {
            serial.setComPortTimeouts(
                    SerialPort.TIMEOUT_READ_SEMI_BLOCKING, (int) Math.max(1, patience.toMillis()), WRITING_MILLIS);
            var buffer = new byte[MOST_AT_ONCE];
            int count = serial.readBytes(buffer, buffer.length);
            if (count < 0 || (count == 0 && serial.bytesAvailable() < 0)) throw new IOException("The port is gone");
            return Arrays.copyOf(buffer, count);
        }

        @Override
        public void close() {
            serial.closePort();
        }
    }
}
