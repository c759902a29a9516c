package org.mpaka.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A distribution unpacked and run as its users run it: a process of its own, started by its own scripts. */
final class RealNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final TestNode node;
    private final Path runtime;
    private final List<Process> started = new ArrayList<>();

    private RealNode(TestNode node) {
        this.node = node;
        runtime = node.directory().resolve("runtime");
    }

    /** With keys and settings, not started. */
    static RealNode unpack(Country country) throws Exception {
        var real = new RealNode(TestNode.fresh(country, "DEMONSTRATION"));
        Files.createDirectories(real.runtime);
        Files.createDirectories(real.node.directory().resolve("log"));
        Path archive;
        Path target = Path.of(System.getProperty("mpaka.test.distributions"), country.directory(), "target");
        try (Stream<Path> files = Files.list(target)) {
            archive = files.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
        }
        real.call("tar", "-xzf", archive.toString(), "-C", real.runtime.toString(), "--strip-components=1");
        return real;
    }

    TestNode node() {
        return node;
    }

    /** Makes a partner known under an approval that says it is a test. */
    void addPartner(RealNode partner) throws Exception {
        String certificate = partner.call("bin/mpaka-partner", "certificate");
        Path file = Files.writeString(node.directory().resolve("partner.pem"), certificate);
        String address = "https://127.0.0.1:" + partner.node.peerPort();
        call("bin/mpaka-partner", "add", partner.node.country().code, address, file.toString(), "test");
    }

    /** Returns when the console answers and the invented officers can sign in. */
    void start() throws Exception {
        Files.deleteIfExists(runtime.resolve("lock"));
        started.add(process(List.of("bin/karaf", "daemon"))
                .redirectOutput(node.directory().resolve("console.log").toFile())
                .start());
        var process = started.get(started.size() - 1);
        await("start of " + node.country(), () -> {
            assertThat(process.isAlive())
                    .as("%s runs, see %s", node.country(), node.directory())
                    .isTrue();
            return answers() && Files.exists(signInSheet());
        });
    }

    private boolean answers() throws Exception {
        try {
            return new NodeHttps(node.directory(), node.port())
                            .get("/api/v1/node")
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private Path signInSheet() {
        return node.directory().resolve("demonstration-sign-in.txt");
    }

    String passwordOf(String user) throws IOException {
        return Files.readAllLines(signInSheet()).stream()
                .map(line -> line.split(" "))
                .filter(words -> words[0].equals(user))
                .map(words -> words[1])
                .findFirst()
                .orElseThrow();
    }

    /** As a power failure ends it. */
    void kill() throws InterruptedException {
        var process = started.get(started.size() - 1);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }

    private String call(String... command) throws Exception {
        var process = process(List.of(command)).start();
        String output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor())
                .as("%s: %s", String.join(" ", command), output)
                .isZero();
        return output;
    }

    private ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command).directory(runtime.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "MPAKA_NODE_DIR", node.directory().toString(),
                        "MPAKA_PORT", Integer.toString(node.port()),
                        "MPAKA_PEERS", "on",
                        "MPAKA_PEER_PORT", Integer.toString(node.peerPort()),
                        "MPAKA_SSH_PORT", Integer.toString(node.sshPort()),
                        "MPAKA_WORKSTATION_PORT", Integer.toString(node.workstationPort()),
                        "KARAF_LOG", node.directory().resolve("log").toString(),
                        "CHECK_ROOT_INSTANCE_RUNNING", "false"));
        return builder;
    }

    static void await(String what, Callable<Boolean> condition) throws Exception {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).as(what + " within " + PATIENCE).isBefore(end);
            Thread.sleep(200);
        }
    }

    @Override
    public void close() throws Exception {
        for (Process process : started) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            if (!process.waitFor(40, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }
}
