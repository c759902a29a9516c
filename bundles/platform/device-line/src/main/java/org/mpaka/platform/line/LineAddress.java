package org.mpaka.platform.line;

import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a device is: {@code tcp://192.168.10.40:9100}, {@code serial:/dev/ttyUSB0}, {@code serial:COM3?baud=19200}. */
public final class LineAddress {
    private static final Pattern TCP =
            Pattern.compile("tcp://([A-Za-z0-9.-]{1,253}|\\[[0-9a-fA-F:]{2,39}]):([0-9]{1,5})");
    private static final Pattern SERIAL = Pattern.compile("serial:([^?\\s]{1,200})(?:\\?baud=([0-9]{3,7}))?");
    private static final int BAUD = 9600;
    private static final int HIGHEST_PORT = 65_535;

    private LineAddress() {}

    /** @return empty when it is no such address */
    public static Optional<Line> parse(String text) {
        var serial = SERIAL.matcher(text.strip());
        if (!serial.matches()) return tcp(text).map(at -> new TcpLine(at.getHostString(), at.getPort()));
        int baud = serial.group(2) == null ? BAUD : Integer.parseInt(serial.group(2));
        return Optional.of(new SerialLine(serial.group(1), baud));
    }

    /** Of a device that is asked over the network alone. @return empty when it is no such address; not resolved */
    public static Optional<InetSocketAddress> tcp(String text) {
        var tcp = TCP.matcher(text.strip());
        if (!tcp.matches()) return Optional.empty();
        int port = Integer.parseInt(tcp.group(2));
        if (port < 1 || port > HIGHEST_PORT) return Optional.empty();
        return Optional.of(InetSocketAddress.createUnresolved(tcp.group(1).replaceAll("[\\[\\]]", ""), port));
    }
}
