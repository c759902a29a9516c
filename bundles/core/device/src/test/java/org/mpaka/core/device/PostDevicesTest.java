package org.mpaka.core.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;

/** Devices that come, go, break and read. */
class PostDevicesTest {
    private static final DocumentInput DOCUMENT =
            new DocumentInput(DocumentInput.Channel.READER, List.of("ANY"), Optional.empty());

    private final MutableClock clock = new MutableClock();
    private PostDevices devices = devices(Mode.LIVE);

    @AfterEach
    void close() {
        devices.close();
    }

    @Test
    void whatADeviceReadsGoesToItsLaneAndToNoOther() throws Exception {
        var reader = connected(new FakeReader("mrz-1"));
        BlockingQueue<DocumentInput> first = new LinkedBlockingQueue<>();
        BlockingQueue<DocumentInput> second = new LinkedBlockingQueue<>();
        try (var one = devices.listen("1", first::add);
                var two = devices.listen("2", second::add)) {
            devices.assign(Actors.OFFICER, DeviceId.of("mrz-1"), "2");
            reader.read(DOCUMENT);
            assertThat(second.poll(30, TimeUnit.SECONDS)).isEqualTo(DOCUMENT);
            assertThat(devices.laneOf(DeviceId.of("mrz-1"))).contains("2");
            devices.assign(Actors.OFFICER, DeviceId.of("mrz-1"), "1");
            reader.read(DOCUMENT);
            assertThat(first.poll(30, TimeUnit.SECONDS)).isEqualTo(DOCUMENT);
            assertThat(second).isEmpty();
            assertThat(List.of(one, two)).hasSize(2);
        }
    }

    @Test
    void whoStandsAtTheLaneOrLooksAfterThePostSaysWhomADeviceServes() throws Exception {
        var mrz = connected(new FakeReader("mrz-1")).id();

        devices.assign(Actors.ADMINISTRATOR, mrz, "3");

        assertThat(devices.laneOf(mrz)).contains("3");
        assertThatThrownBy(() -> devices.assign(Actors.AUDITOR, mrz, "4")).isInstanceOf(AccessDeniedException.class);
        assertThat(devices.laneOf(mrz)).contains("3");
    }

    @Test
    void aListenerThatFailsDoesNotKeepTheOthersFromHearing() throws Exception {
        var reader = connected(new FakeReader("mrz-1"));
        devices.assign(Actors.OFFICER, DeviceId.of("mrz-1"), "1");
        BlockingQueue<DocumentInput> heard = new LinkedBlockingQueue<>();
        devices.listen("1", input -> {
            throw new IllegalStateException("on purpose");
        });
        devices.listen("1", heard::add);
        reader.read(DOCUMENT);
        assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(DOCUMENT);
    }

    @Test
    void aClosedListenerHearsNoMore() throws Exception {
        var reader = connected(new FakeReader("mrz-1"));
        devices.assign(Actors.OFFICER, DeviceId.of("mrz-1"), "1");
        BlockingQueue<DocumentInput> closed = new LinkedBlockingQueue<>();
        BlockingQueue<DocumentInput> open = new LinkedBlockingQueue<>();
        devices.listen("1", closed::add).close();
        devices.listen("1", open::add);
        reader.read(DOCUMENT);
        assertThat(open.poll(30, TimeUnit.SECONDS)).isEqualTo(DOCUMENT);
        assertThat(closed).isEmpty();
    }

    @Test
    void aLostDeviceStaysInTheListWithWhatToDo() throws Exception {
        var reader = connected(new FakeReader("mrz-1"));
        reader.become(Condition.LOST);
        assertThat(only().condition()).isEqualTo(Condition.LOST);
        assertThat(only().advice().code()).isEqualTo("fake.lost");
        reader.become(Condition.READY);
        assertThat(only().advice().code()).isEqualTo("device.without-lane");
    }

    @Test
    void anUnpluggedDriverLeavesTheListAndIsDisconnected() throws Exception {
        var reader = connected(new FakeReader("mrz-1"));
        devices.removeDriver(reader);
        assertThat(devices.list(Actors.OFFICER)).isEmpty();
        assertThat(reader.connected()).isFalse();
    }

    @Test
    void aDriverThatThrowsIsFaultyAndNothingElseIsHarmed() throws Exception {
        connected(new FakeReader("mrz-1"));
        devices.addDriver(new FakeReader("mrz-2") {
            @Override
            public DeviceStatus status() {
                throw new IllegalStateException("on purpose");
            }
        });
        assertThat(devices.list(Actors.OFFICER))
                .extracting(DeviceStatus::condition)
                .containsExactly(Condition.READY, Condition.FAULTY);
    }

    @Test
    void aSelfTestThatDoesNotAnswerIsCutOff() {
        var never = new CountDownLatch(1);
        devices.addDriver(new FakeReader("mrz-1") {
            @Override
            public DeviceStatus selfTest() {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return status();
            }
        });
        var status = devices.selfTest(Actors.ADMINISTRATOR, DeviceId.of("mrz-1"));
        assertThat(status.condition()).isEqualTo(Condition.FAULTY);
        assertThat(status.advice().code()).isEqualTo("device.no-answer");
    }

    @Test
    void aSecondDriverOfTheSameNameIsLeftAside() throws Exception {
        connected(new FakeReader("mrz-1"));
        devices.addDriver(new FakeReader("mrz-1"));
        assertThat(devices.list(Actors.OFFICER)).hasSize(1);
    }

    @Test
    void aSimulatorIsSwitchedOffAtAPostInOperation() throws Exception {
        var simulator = new FakeReader("simulator-passport").simulated();
        devices.addDriver(simulator);
        assertThat(only().condition()).isEqualTo(Condition.SWITCHED_OFF);
        assertThat(only().advice().code()).isEqualTo("device.simulator-refused");
        assertThat(simulator.connected()).isFalse();

        devices.close();
        devices = devices(Mode.TRAINING);
        connected(simulator);
        assertThat(only().condition()).isEqualTo(Condition.READY);
    }

    @Test
    void chipsAreReadByTheReaderOfTheLaneTheReadyOneFirst() throws Exception {
        var first = connected(new FakeReader("chip-1").withChips());
        var second = connected(new FakeReader("chip-2").withChips());
        connected(new FakeReader("mrz-1"));
        assertThat(devices.chipReader("1")).isEmpty();
        for (var id : List.of("chip-1", "chip-2", "mrz-1")) devices.assign(Actors.OFFICER, DeviceId.of(id), "1");

        assertThat(devices.chipReader("1")).isEqualTo(first.chipReader());
        first.become(Condition.LOST);
        assertThat(devices.chipReader("1")).isEqualTo(second.chipReader());
        assertThat(devices.chipReader("2")).isEmpty();
    }

    @Test
    void theChipIsReadWhereTheDocumentWasLaidLast() throws Exception {
        var readers = List.of(
                connected(new FakeReader("chip-1").withChips()), connected(new FakeReader("chip-2").withChips()));
        BlockingQueue<DocumentInput> heard = new LinkedBlockingQueue<>();
        for (var reader : readers) devices.assign(Actors.OFFICER, reader.id(), "1");
        try (var one = devices.listen("1", heard::add)) {
            for (var reader : readers) {
                reader.read(DOCUMENT);
                assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo(DOCUMENT);
                assertThat(devices.chipReader("1")).isEqualTo(reader.chipReader());
            }
            assertThat(one).isNotNull();
        }
    }

    @Test
    void thePictureOfAPageIsGivenOnceAtItsLaneToWhomHasItsText() throws Exception {
        var reader = connected(new FakeReader("page-1"));
        var page = new PageScan(List.of("I<UTO", "123"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        reader.picture(page);
        devices.assign(Actors.OFFICER, reader.id(), "1");
        assertThat(devices.takePage("1", page.lines()))
                .as("a reader without a lane pictures for nobody")
                .isEmpty();
        reader.picture(page);
        assertThat(devices.takePage("2", page.lines())).isEmpty();
        assertThat(devices.takePage("1", List.of("I<UTO", "124"))).isEmpty();
        assertThat(devices.takePage("1", List.of("I<UTO123"))).contains(page);
        assertThat(devices.takePage("1", page.lines())).isEmpty();
    }

    @Test
    void aPictureThatNobodyTakesIsForgottenAfterFiveMinutes() throws Exception {
        var reader = connected(new FakeReader("page-1"));
        devices.assign(Actors.OFFICER, reader.id(), "1");
        var page = new PageScan(List.of("I<UTO"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
        reader.picture(page);
        clock.advance(Duration.ofMinutes(6));
        assertThat(devices.takePage("1", page.lines())).isEmpty();
    }

    @Test
    void aChipLaidDownIsHeardAtItsLaneUntilTheListenerCloses() throws Exception {
        var reader = connected(new FakeReader("chip-1").withChips());
        devices.assign(Actors.OFFICER, DeviceId.of("chip-1"), "1");
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (var one = devices.listenForChips("1", () -> heard.add("1"));
                var two = devices.listenForChips("2", () -> heard.add("2"))) {
            reader.layChip();
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("1");
            assertThat(List.of(one, two)).hasSize(2);
        }
        try (var again = devices.listenForChips("1", () -> heard.add("again"))) {
            reader.layChip();
            assertThat(heard.poll(30, TimeUnit.SECONDS)).isEqualTo("again");
            assertThat(again).isNotNull();
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void aSimulatorReadsNoChipsAtAPostInOperation() throws Exception {
        devices.addDriver(new FakeReader("simulator-passport").simulated().withChips());
        devices.assign(Actors.OFFICER, DeviceId.of("simulator-passport"), "1");

        assertThat(devices.chipReader("1")).isEmpty();
    }

    @Test
    void whoHasNoRightIsRefused() {
        devices.addDriver(new FakeReader("mrz-1"));
        var id = DeviceId.of("mrz-1");
        assertThatThrownBy(() -> devices.list(Actors.ANALYST)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> devices.selfTest(Actors.OFFICER, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> devices.assign(Actors.AUDITOR, id, "1")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDeviceOrLaneThatIsNotThereIsRefusedByName() {
        assertThatThrownBy(() -> devices.assign(Actors.OFFICER, DeviceId.of("mrz-9"), "1"))
                .isInstanceOfSatisfying(
                        MpakaException.class,
                        e -> assertThat(e.sentence().arguments()).containsEntry("1", "mrz-9"));
        devices.addDriver(new FakeReader("mrz-1"));
        assertThatThrownBy(() -> devices.assign(Actors.OFFICER, DeviceId.of("mrz-1"), " "))
                .isInstanceOf(MpakaException.class);
        // so a file of settings gives them: one line, commas between
        assertThat(new Lanes("mrz-1=1, mrz-2=2").of(DeviceId.of("mrz-2"))).contains("2");
        assertThatThrownBy(() -> new Lanes("mrz-1")).isInstanceOf(MpakaException.class);
    }

    private FakeReader connected(FakeReader reader) throws InterruptedException {
        devices.addDriver(reader);
        assertThat(reader.awaitConnection()).isTrue();
        return reader;
    }

    private DeviceStatus only() {
        var list = devices.list(Actors.OFFICER);
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private PostDevices devices(Mode mode) {
        var identity =
                new NodeIdentity(NodeId.of("bdi-kob-1"), CountryCode.of("BDI"), BorderPostId.of("BDI-KOB"), mode);
        return new PostDevices(() -> identity, clock, 300);
    }
}
