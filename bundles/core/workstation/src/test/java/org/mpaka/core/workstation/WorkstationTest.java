package org.mpaka.core.workstation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.document.DocumentInput;
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
        private final BlockingQueue<DeviceId> chips = new LinkedBlockingQueue<>();

        @Override
        public void documentRead(DeviceId device, DocumentInput input) {
            documents.add(input);
        }

        @Override
        public void statusChanged(DeviceStatus status) {}

        @Override
        public void chipPresented(DeviceId device) {
            chips.add(device);
        }
    }
}
