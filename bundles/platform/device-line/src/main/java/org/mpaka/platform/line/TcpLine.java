package org.mpaka.platform.line;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;

/** A device, or a box with a serial port, on the post's network. */
record TcpLine(String host, int port) implements Line {
    private static final int MOST_AT_ONCE = 4096;

    @Override
    public Connection open() throws IOException {
        var socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(host, port), (int) OPENING.toMillis());
            return new Open(socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private record Open(Socket socket) implements Connection {
        @Override
        public void send(byte[] octets) throws IOException {
            socket.getOutputStream().write(octets);
            socket.getOutputStream().flush();
        }

        @Override
        public byte[] receive(Duration patience) throws IOException {
            socket.setSoTimeout((int) Math.max(1, patience.toMillis()));
            var buffer = new byte[MOST_AT_ONCE];
            try {
                int count = socket.getInputStream().read(buffer);
                if (count < 0) throw new IOException("closed by the device");
                return Arrays.copyOf(buffer, count);
            } catch (SocketTimeoutException e) {
                return new byte[0];
            }
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                // it is closed all the same
                return;
            }
        }
    }
}
