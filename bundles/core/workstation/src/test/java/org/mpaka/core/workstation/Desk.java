package org.mpaka.core.workstation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.platform.agent.wire.EnrolmentCode;
import org.mpaka.platform.agent.wire.LinkIdentity;
import org.mpaka.platform.agent.workstation.DeskDevices;
import org.mpaka.platform.agent.workstation.Enrolment;
import org.mpaka.platform.agent.workstation.PostConnection;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.journal.TestJournal;

/** A post and one workstation, with real TLS between them on this machine. */
final class Desk implements AutoCloseable {
    static final DeviceId COUNTER = DeviceId.of("counter-1");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    final TestJournal journal;
    final WorkstationService service;
    final PlayedReader reader;
    final WorkstationDoor door;
    final String post;
    private final BlockingQueue<DeviceDriver> found = new LinkedBlockingQueue<>();
    private final Path directory;
    private @Nullable PostConnection agent;
    private @Nullable DeskDevices devices;

    Desk(TestDatabase database, Path directory) throws IOException {
        this.directory = directory;
        journal = TestJournal.on(database);
        var register = new WorkstationRegister(journal.database(), journal.payloads(), TestJournal.KOBERO);
        journal.with(register);
        service = new WorkstationService(register, journal.journal(), journal.clock());
        reader = new PlayedReader(journal.clock(), 1);
        var identity = LinkIdentity.in(directory.resolve("post"), "workstations", journal.clock());
        post = identity.fingerprint();
        door = new WorkstationDoor(
                service, new RemoteDevices(found::add, journal.clock()), identity, InetAddress.getLoopbackAddress(), 0);
    }

    Path agentDirectory() {
        return directory.resolve("agent");
    }

    void enrol() throws IOException {
        var code = service.invite(Actors.ADMINISTRATOR, COUNTER, "3").code();
        enrol(code);
    }

    void enrol(String code) throws IOException {
        Enrolment.enrol(agentDirectory(), "127.0.0.1", door.port(), EnrolmentCode.typed(code), journal.clock());
    }

    void startAgent() {
        startAgent(List.of(reader));
    }

    void startAgent(List<PlayedReader> readers) {
        devices = new DeskDevices();
        readers.forEach(devices::add);
        agent = new PostConnection(agentDirectory(), devices, journal.clock(), PAUSE);
    }

    void killAgent() {
        if (agent != null) agent.close();
        if (devices != null) devices.close();
    }

    DeviceDriver firstDevice() throws InterruptedException {
        var device = found.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(device).as("a device of the workstation").isNotNull();
        return Objects.requireNonNull(device);
    }

    /** Beside those that were asked for one by one. */
    int otherDevices() {
        return found.size();
    }

    boolean noOtherDevice() {
        return found.isEmpty();
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as(what).isBefore(end);
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    @Override
    public void close() {
        killAgent();
        door.close();
    }
}
