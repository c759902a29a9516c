package org.mpaka.core.workstation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.biometric.Finger;
import org.mpaka.api.biometric.FingerImage;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.device.PrintOutcome;
import org.mpaka.api.device.PrintPage;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.platform.agent.wire.DeviceLink;
import org.mpaka.platform.agent.wire.LinkIdentity;
import org.mpaka.platform.agent.wire.Message;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** A workstation that is enrolled, used, lost and revoked. */
@OnBothDatabases
class WorkstationTest {
    @TempDir
    private Path directory;

    private final TestDatabase database;
    private Desk desk;

    WorkstationTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws IOException {
        desk = new Desk(database, directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anEnrolledAgentsReaderIsTheLanesAndItsDocumentsArrive() throws Exception {
        desk.enrol();
        desk.startAgent();
        var device = desk.firstDevice();

        assertThat(device.id()).isEqualTo(DeviceId.of("counter-1-mrz-1"));
        assertThat(device.lane()).contains("3");
        assertThat(device.status().condition()).isEqualTo(Condition.READY);
        var heard = new Heard();
        device.connect(heard);
        desk.reader.read();
        var document = heard.documents.poll(60, TimeUnit.SECONDS);
        assertThat(document).isNotNull();
        assertThat(document.lines()).containsExactly("I<UTO");
        assertThat(desk.service.list(Actors.OFFICER)).singleElement().satisfies(workstation -> {
            assertThat(workstation.connected()).isTrue();
            assertThat(workstation.enrolledBy()).isEqualTo(Actors.ADMINISTRATOR.user());
        });
    }

    @Test
    void aFingerIsTakenOverThereAndNoOtherThanTheOneAskedFor() throws Exception {
        desk.enrol();
        desk.startAgent();
        var scanner = desk.firstDevice().fingerScanner().orElseThrow();
        var scan = scanner.scan(Finger.LEFT_RING, Duration.ofSeconds(10));
        assertThat(scan.image().orElseThrow().finger()).isEqualTo(Finger.LEFT_RING);
        assertThat(scan.image().get().image()).hasSize(FingerImage.LARGEST);
        assertThat(scan.quality()).hasValue(77);
        assertThat(scan.advice().code()).isEqualTo("finger.test");
        desk.reader.lyingFinger = Optional.of(Finger.LEFT_THUMB);
        assertThat(scanner.scan(Finger.LEFT_RING, Duration.ofSeconds(10)).image())
                .isEmpty();
        desk.killAgent();
        assertThat(scanner.scan(Finger.LEFT_RING, Duration.ofSeconds(10))
                        .advice()
                        .code())
                .isEqualTo("workstation.lost");
    }

    @Test
    void aPageIsPrintedOverThereOnceAndIsUncertainWhenTheConnectionEndsMeanwhile() throws Exception {
        desk.enrol();
        desk.startAgent();
        var printer = desk.firstDevice().printer().orElseThrow();
        var page = new PrintPage(List.of(
                PrintPage.Row.of(PrintPage.Kind.STRONG, "Élodie"),
                PrintPage.Row.field("Nom", "Ng’ombe"),
                PrintPage.Row.of(PrintPage.Kind.CODE, "MPAKA1:AB")));

        assertThat(printer.print(page).result()).isEqualTo(PrintOutcome.Result.PRINTED);
        assertThat(desk.reader.pages).containsExactly(page);
        desk.reader.printing = () -> desk.service.revoke(Actors.ADMINISTRATOR, Desk.COUNTER, "cut while printing");
        assertThat(printer.print(page))
                .extracting(PrintOutcome::result, outcome -> outcome.advice().code())
                .containsExactly(PrintOutcome.Result.UNCERTAIN, "workstation.print-unknown");
        Desk.await("lost", () -> printer.status().condition() == Condition.LOST);
        assertThat(printer.print(page).result()).isEqualTo(PrintOutcome.Result.NOT_PRINTED);
        assertThat(desk.reader.pages).hasSize(2);
    }

    @Test
    void aPageOverThereIsPicturedHereAtItsLargest() throws Exception {
        desk.enrol();
        desk.startAgent();
        var device = desk.firstDevice();
        var heard = new Heard();
        device.connect(heard);
        var jpeg = new byte[PageScan.LARGEST];
        jpeg[0] = (byte) 0xFF;
        jpeg[1] = (byte) 0xD8;
        jpeg[2] = (byte) 0xFF;

        desk.reader.picture(new PageScan(List.of("I<UTO"), jpeg));
        desk.reader.read();
        var page = heard.pages.poll(60, TimeUnit.SECONDS);
        assertThat(page).isNotNull();
        assertThat(page.jpeg()).isEqualTo(jpeg);
        var document = heard.documents.poll(60, TimeUnit.SECONDS);
        assertThat(document).isNotNull();
        assertThat(page.isOf(document.lines())).isTrue();
    }

    @Test
    void aChipOverThereIsReadFromHere() throws Exception {
        desk.enrol();
        desk.startAgent();
        var device = desk.firstDevice();
        var heard = new Heard();
        device.connect(heard);
        var reader = device.chipReader().orElseThrow();

        assertThat(reader.connect(Duration.ZERO)).isEmpty();
        desk.reader.layChip();
        assertThat(heard.chips.poll(60, TimeUnit.SECONDS)).isEqualTo(device.id());
        try (var channel = reader.connect(Duration.ofSeconds(1)).orElseThrow()) {
            assertThat(channel.transmit(new byte[] {0, 1, 2})).containsExactly(0, 1, 2, 0x90, 0);
            desk.reader.chip = false;
            assertThatThrownBy(() -> channel.transmit(new byte[] {0}))
                    .isInstanceOf(CardLostException.class)
                    .hasMessage("taken away");
        }
        Desk.await("the chip is let go over there", () -> desk.reader.chipClosed);
    }

    @Test
    void aKilledAgentIsAStatusAndItsReadingEndsAndItComesBackAsTheSame() throws Exception {
        desk.enrol();
        desk.startAgent();
        var device = desk.firstDevice();
        desk.reader.chip = true;
        var channel = device.chipReader().orElseThrow().connect(Duration.ZERO).orElseThrow();

        desk.killAgent();
        assertThatThrownBy(() -> channel.transmit(new byte[] {0})).isInstanceOf(CardLostException.class);
        Desk.await("it is lost", () -> device.status().condition() == Condition.LOST);
        assertThat(device.status().advice().code()).isEqualTo("workstation.lost");
        assertThat(device.selfTest().condition()).isEqualTo(Condition.LOST);
        assertThatThrownBy(() -> device.chipReader().orElseThrow().connect(Duration.ZERO))
                .isInstanceOf(CardLostException.class);

        desk.startAgent();
        Desk.await("it is back", () -> device.status().condition() == Condition.READY);
        assertThat(desk.noOtherDevice()).isTrue();
    }

    @Test
    void aDeviceUnpluggedOverThereSaysSoHere() throws Exception {
        desk.enrol();
        desk.startAgent();
        var device = desk.firstDevice();

        desk.reader.become(Condition.LOST);
        Desk.await("it is lost", () -> device.status().condition() == Condition.LOST);
        desk.reader.become(Condition.READY);
        Desk.await("it is back", () -> device.status().condition() == Condition.READY);
    }

    @Test
    void aWorkstationInWrongHandsCannotFillThePostWithDevices() throws Exception {
        desk.enrol();
        // the last of every list, since lists are in the order of names
        var last = new PlayedReader(desk.journal.clock(), 99);
        desk.startAgent(List.of(last));
        var device = desk.firstDevice();

        for (int batch = 0; batch < 3; batch++) {
            desk.killAgent();
            Desk.await("it is lost", () -> device.status().condition() == Condition.LOST);
            var readers = new ArrayList<PlayedReader>(List.of(last));
            for (int i = 1; i <= 30; i++) readers.add(new PlayedReader(desk.journal.clock(), batch * 30 + i));
            desk.startAgent(readers);
            Desk.await("the list is read to its end", () -> device.status().condition() == Condition.READY);
        }

        assertThat(desk.otherDevices()).isEqualTo(RemoteDevices.MOST - 1);
    }

    @Test
    void aCodeIsGoodOnceAndForAQuarterOfAnHour() throws Exception {
        var first = desk.service.invite(Actors.ADMINISTRATOR, Desk.COUNTER, "3").code();
        desk.enrol(first.toLowerCase(Locale.ROOT));
        assertThatThrownBy(() -> desk.enrol(first)).isInstanceOf(IOException.class);

        var late = desk.service
                .invite(Actors.ADMINISTRATOR, DeviceId.of("counter-2"), "4")
                .code();
        desk.journal.clock().advance(WorkstationService.VALIDITY);
        assertThatThrownBy(() -> desk.enrol(late)).isInstanceOf(IOException.class);
        assertThat(desk.service.list(Actors.ADMINISTRATOR)).hasSize(1);
    }

    @Test
    void aWrongCodeIsRefused() {
        desk.service.invite(Actors.ADMINISTRATOR, Desk.COUNTER, "3");

        assertThatThrownBy(() -> desk.enrol("0000-0000-0000-0000")).hasMessage("the post does not know this code");
        assertThat(desk.service.list(Actors.ADMINISTRATOR)).isEmpty();
    }

    /** Two hundred of them would keep every workstation out. */
    @Test
    void aStrangerWhoSaysAnOctetNowAndThenLosesHisPlace() throws Exception {
        try (var door = door(new WorkstationDoor.Times(Duration.ofMillis(300), DeviceLink.PULSE));
                var stranger = new Socket(InetAddress.getLoopbackAddress(), door.port())) {
            // a record of TLS, of 16 kB
            stranger.getOutputStream().write(new byte[] {0x16, 3, 1, 0x40, 0});
            Desk.await("the post hangs up", () -> hangsUp(stranger));
        }
    }

    private WorkstationDoor door(WorkstationDoor.Times times) throws IOException {
        var identity = LinkIdentity.in(directory.resolve("other"), "workstations", desk.journal.clock());
        var devices = new RemoteDevices(device -> {}, desk.journal.clock());
        var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        return new WorkstationDoor(desk.service, devices, identity, loopback, times);
    }

    /** A sign of life in between was taken for the answer: a good code was said to be unknown. */
    @Test
    void whoEnrolsHearsTheAnswerFirstHoweverLongItTakes() throws Exception {
        desk.service.invite(Actors.ADMINISTRATOR, Desk.COUNTER, "3");
        var own = LinkIdentity.in(directory.resolve("agent"), "agent", desk.journal.clock());
        var usual = WorkstationDoor.Times.USUAL;
        try (var door = door(new WorkstationDoor.Times(usual.strangers(), Duration.ofMillis(5)));
                var socket = (SSLSocket) own.tls(any -> true)
                        .getSocketFactory()
                        .createSocket(InetAddress.getLoopbackAddress(), door.port());
                var link = new DeviceLink(socket)) {
            TimeUnit.MILLISECONDS.sleep(200);
            link.send(new Message.Enrol("no proof"));
            assertThat(link.receive()).isInstanceOf(Message.Refused.class);
        }
    }

    private static boolean hangsUp(Socket stranger) {
        try {
            stranger.setSoTimeout(50);
            stranger.getOutputStream().write(1);
            return stranger.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void aRevokedWorkstationIsCutOffAndStaysOut() throws Exception {
        desk.enrol();
        desk.startAgent();
        var device = desk.firstDevice();

        var revoked = desk.service.revoke(Actors.ADMINISTRATOR, Desk.COUNTER, "PC stolen");

        assertThat(revoked.revokedAt()).isPresent();
        assertThat(revoked.connected()).isFalse();
        Desk.await("it is lost", () -> device.status().condition() == Condition.LOST);
        assertThat(desk.service.welcome(revoked.fingerprint())).isFalse();
        assertThatThrownBy(() -> desk.service.revoke(Actors.ADMINISTRATOR, Desk.COUNTER, "again"))
                .isInstanceOf(MpakaException.class);
    }

    @Test
    void onlyAnAdministratorInvitesAndRevokes() {
        assertThatThrownBy(() -> desk.service.invite(Actors.OFFICER, Desk.COUNTER, "3"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.service.revoke(Actors.OFFICER, Desk.COUNTER, "why"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.service.list(Actors.AUDITOR)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theRegisterIsRebuiltFromTheJournal() throws Exception {
        desk.enrol();
        desk.service.revoke(Actors.ADMINISTRATOR, Desk.COUNTER, "PC sold");
        var before = desk.journal.registers();

        desk.journal.rebuild();

        assertThat(desk.journal.registers()).isEqualTo(before);
    }

    private static final class Heard implements DeviceListener {
        private final BlockingQueue<DocumentInput> documents = new LinkedBlockingQueue<>();
        private final BlockingQueue<PageScan> pages = new LinkedBlockingQueue<>();
        private final BlockingQueue<DeviceId> chips = new LinkedBlockingQueue<>();

        @Override
        public void documentRead(DeviceId device, DocumentInput input) {
            documents.add(input);
        }

        @Override
        public void statusChanged(DeviceStatus status) {}

        @Override
        public void pageScanned(DeviceId device, PageScan page) {
            pages.add(page);
        }

        @Override
        public void chipPresented(DeviceId device) {
            chips.add(device);
        }
    }
}
