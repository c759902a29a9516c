package org.mpaka.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import org.mpaka.platform.setup.FirstStart;

/** A fresh node on this machine: an empty directory with keys and settings, ports that are free. */
record TestNode(Country country, Path directory, int port, int peerPort, int sshPort, int workstationPort) {

    static TestNode fresh(Country country) {
        return fresh(country, "LIVE");
    }

    static TestNode fresh(Country country, String mode) {
        try {
            Path parent = Files.createDirectories(Path.of(System.getProperty("mpaka.test.directory"), "nodes"));
            Path directory = Files.createTempDirectory(parent, country.node + "-");
            List<Integer> ports = freePorts(4);
            var node = new TestNode(country, directory, ports.get(0), ports.get(1), ports.get(2), ports.get(3));
            node.configure(mode);
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void configure(String mode) throws IOException, GeneralSecurityException {
        Path settings = Files.createDirectories(directory.resolve("etc"));
        Files.write(
                settings.resolve("org.mpaka.node.cfg"),
                List.of(
                        "node = " + country.node,
                        "country = " + country.code,
                        "post = " + country.post,
                        "mode = " + mode,
                        "directory = " + directory));
        FirstStart.prepare(directory);
    }

    /** All at once, so that no port is given twice. */
    private static List<Integer> freePorts(int count) throws IOException {
        if (count == 0) {
            return List.of();
        }
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new ArrayList<Integer>();
            ports.add(socket.getLocalPort());
            ports.addAll(freePorts(count - 1));
            return ports;
        }
    }
}
