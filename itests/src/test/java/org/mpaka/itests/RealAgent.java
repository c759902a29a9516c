package org.mpaka.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The distribution for workstations, unpacked and run by its own scripts. */
final class RealAgent implements AutoCloseable {

    private final Path runtime;
    private final List<Process> started = new ArrayList<>();

    private RealAgent(Path runtime) {
        this.runtime = runtime;
    }

    static RealAgent unpack() throws Exception {
        Path parent = Files.createDirectories(Path.of(System.getProperty("mpaka.test.directory"), "nodes"));
        var agent = new RealAgent(Files.createTempDirectory(parent, "agent-"));
        Path archive;
        try (var files =
                Files.list(Path.of(System.getProperty("mpaka.test.distributions"), "device-agent", "target"))) {
            archive = files.filter(file -> file.toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow();
        }
        var unpacking = agent.process(
                        "tar", "-xzf", archive.toString(), "-C", agent.runtime.toString(), "--strip-components=1")
                .start();
        assertThat(unpacking.waitFor()).isZero();
        return agent;
    }

    /** What the script said to a code typed into it. */
    String enrol(int port, String code) throws IOException {
        var process = process("bin/mpaka-agent-enrol", "127.0.0.1", Integer.toString(port))
                .start();
        try (var typed = process.outputWriter()) {
            typed.write(code + "\n");
        }
        return new String(process.getInputStream().readAllBytes());
    }

    void start() throws IOException {
        Files.deleteIfExists(runtime.resolve("lock"));
        started.add(process("bin/karaf", "daemon")
                .redirectOutput(runtime.resolve("console.log").toFile())
                .start());
    }

    /** As a power failure ends it. */
    void kill() throws InterruptedException {
        for (Process process : started) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        }
    }

    private ProcessBuilder process(String... command) {
        var builder = new ProcessBuilder(command).directory(runtime.toFile()).redirectErrorStream(true);
        builder.environment().put("CHECK_ROOT_INSTANCE_RUNNING", "false");
        return builder;
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
