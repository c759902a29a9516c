package org.mpaka.devices.pcsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.passport.Bearer;
import org.mpaka.testing.passport.Fault;
import org.mpaka.testing.passport.Traits;
import org.mpaka.testing.passport.VirtualPassport;
import org.mpaka.testing.passport.VirtualState;

/** Readers that come, go and are read. */
class ReaderWatchTest {
    private static final byte[] SELECT_CARD_ACCESS = {0, (byte) 0xA4, 2, 0x0C, 2, 1, 0x1C};
    private static final byte[] SELECT_PORTRAIT = {0, (byte) 0xA4, 2, 0x0C, 2, 1, 2};
    private static final Bearer BEARER = new Bearer(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F3404159ZE184226B<<<<<10",
            "ERIKSSON<<ANNA<MARIA",
            "ZENITH",
            1);

    private final PlayedTerminal terminal = new PlayedTerminal("ACS ACR1252 Dual Reader [PICC] 00 00");
    private final List<CardTerminal> plugged = new ArrayList<>(List.of(terminal));
    private final List<PcscReader> found = new ArrayList<>();
    private final Heard heard = new Heard();
    private boolean daemon = true;
    private final ReaderWatch watch =
            new ReaderWatch(this::list, Pattern.compile(".*"), new MutableClock(), found::add);

    private List<CardTerminal> list() throws CardException {
        if (!daemon) throw new CardException("no daemon");
        return List.copyOf(plugged);
    }

    private PcscReader reader() {
        watch.look();
        var reader = found.get(0);
        reader.connect(heard);
        return reader;
    }

    private static VirtualPassport passport(Fault... faults) {
        return VirtualPassport.of(BEARER, Traits.USUAL.with(faults), VirtualState.of(MutableClock.START));
    }

    @Test
    void aReaderIsFoundOnceAndReady() {
        watch.look();
        watch.look();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).status().condition()).isEqualTo(Condition.READY);
        assertThat(found.get(0).id()).isEqualTo(DeviceId.of("pcsc-acs-acr1252-dual-reader-picc-00-00"));
        assertThat(found.get(0).status().simulated()).isFalse();
    }

    @Test
    void aPcWithoutTheServiceSaysSoAndItsReadersAreFoundOnceItRuns() {
        daemon = false;
        plugged.clear();
        var service = new SmartCardService(new MutableClock());
        service.connect(heard);

        service.seen(watch.look());
        assertThat(watch.hasNone()).isTrue();
        assertThat(service.status().condition()).isEqualTo(Condition.SWITCHED_OFF);
        assertThat(service.status().advice().code()).isEqualTo("pcsc.no-service");

        daemon = true;
        service.seen(watch.look());
        assertThat(watch.hasNone()).isTrue();
        assertThat(service.selfTest().advice().code()).isEqualTo("pcsc.no-reader");

        plugged.add(terminal);
        service.seen(watch.look());
        assertThat(watch.hasNone()).isFalse();
    }

    @Test
    void thisMachinesOwnServiceIsAskedWithoutAnErrorWhetherItRunsOrNot() {
        var own = new ReaderWatch(new SystemTerminals(), Pattern.compile(".*"), new MutableClock(), reader -> {});

        assertThat(own.look()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Virtual PCD 00 00, pcsc-virtual-pcd-00-00",
        "REINER SCT cyberJack RFID standard (1234567890) and a very long name that ends nowhere,"
                + " pcsc-reiner-sct-cyberjack-rfid-standard-1234567890-and-a-very-lo",
        "***, pcsc"
    })
    void itsIdentifierIsMadeOfItsName(String name, String id) {
        assertThat(PcscReader.id(name)).isEqualTo(DeviceId.of(id));
    }

    @Test
    void readersThatAreNotMeantAreLeftAlone() {
        var choosy = new ReaderWatch(this::list, Pattern.compile(".*Contactless.*"), new MutableClock(), found::add);

        choosy.look();

        assertThat(found).isEmpty();
    }

    @Test
    void unpluggedItIsLostAndPluggedInAgainItIsTheSame() {
        var reader = reader();

        plugged.clear();
        watch.look();
        assertThat(reader.status().condition()).isEqualTo(Condition.LOST);
        assertThatThrownBy(() -> reader.connect(Duration.ZERO)).isInstanceOf(CardLostException.class);
        plugged.add(terminal);
        watch.look();
        assertThat(reader.status().condition()).isEqualTo(Condition.READY);
        assertThat(found).hasSize(1);
        assertThat(heard.conditions).containsExactly(Condition.LOST, Condition.READY);
    }

    @Test
    void withoutTheDaemonEveryReaderIsLost() {
        var reader = reader();

        daemon = false;
        watch.look();

        assertThat(reader.status().condition()).isEqualTo(Condition.LOST);
        for (var language : List.of("en", "fr", "sw", "rn"))
            assertThat(new PcscSentences().pattern(reader.status().advice().code(), Locale.forLanguageTag(language)))
                    .isPresent();
    }

    @Test
    void aDocumentLaidDownIsTold() {
        reader();

        terminal.laid = passport();
        watch.look();
        watch.look();
        assertThat(heard.chips).hasSize(1);
        terminal.laid = null;
        watch.look();
        terminal.laid = passport();
        watch.look();
        assertThat(heard.chips).hasSize(2);
    }

    @Test
    void theChipAnswersAndIsSwitchedOffAfterwards() throws Exception {
        var reader = reader();
        assertThat(reader.connect(Duration.ZERO)).isEmpty();
        terminal.laid = passport();

        try (var channel = reader.connect(Duration.ZERO).orElseThrow()) {
            assertThat(reader.status().condition()).isEqualTo(Condition.BUSY);
            assertThat(channel.transmit(SELECT_CARD_ACCESS)).containsExactly(0x90, 0x00);
            assertThat(channel.transmit(SELECT_PORTRAIT)).containsExactly(0x69, 0x82);
            assertThatThrownBy(() -> reader.connect(Duration.ZERO)).isInstanceOf(CardLostException.class);
            watch.look();
            assertThat(reader.status().condition()).isEqualTo(Condition.BUSY);
        }

        assertThat(terminal.resets).hasValue(1);
        assertThat(reader.status().condition()).isEqualTo(Condition.READY);
        assertThat(reader.connect(Duration.ZERO)).isPresent();
    }

    @Test
    void aReaderThatDoesNotAnswerIsFaulty() {
        var reader = reader();

        terminal.broken = true;

        assertThat(reader.selfTest().condition()).isEqualTo(Condition.FAULTY);
    }

    /** What a driver reported. */
    private static final class Heard implements DeviceListener {
        final List<Condition> conditions = new ArrayList<>();
        final List<DeviceId> chips = new ArrayList<>();

        @Override
        public void documentRead(DeviceId device, DocumentInput input) {
            throw new IllegalStateException("a chip reader reads no page");
        }

        @Override
        public void statusChanged(DeviceStatus status) {
            conditions.add(status.condition());
        }

        @Override
        public void chipPresented(DeviceId device) {
            chips.add(device);
        }
    }
}
