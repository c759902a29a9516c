package org.mpaka.devices.pcsc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.smartcardio.TerminalFactory;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.jmrtd.BACKey;
import org.jmrtd.PassportService;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.passport.Bearer;
import org.mpaka.testing.passport.Traits;
import org.mpaka.testing.passport.VirtualPassport;
import org.mpaka.testing.passport.VirtualState;
import org.mpaka.testing.passport.VpcdCard;

/**
 * A virtual passport behind a real PC/SC daemon, on demand: {@code -Dmpaka.vpcd=true} where {@code pcscd} with
 * {@code vsmartcard-vpcd} runs, in a network namespace (see {@code testing/virtual-passport}).
 */
class PcscDaemonTest {
    private static final Bearer BEARER = new Bearer(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F3404159ZE184226B<<<<<10",
            "ERIKSSON<<ANNA<MARIA",
            "ZENITH",
            1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<PcscReader> found = new ArrayList<>();
    private final ReaderWatch watch = new ReaderWatch(
            () -> TerminalFactory.getDefault().terminals().list(),
            Pattern.compile("Virtual PCD 00 00"),
            new MutableClock(),
            found::add);

    @Test
    void aChipIsReadThroughTheDaemonAndItsGoingIsSeen() throws Exception {
        if (!Boolean.getBoolean("mpaka.vpcd"))
            System.err.println("SKIPPED: -Dmpaka.vpcd=true tries a real PC/SC daemon");
        Assumptions.assumeTrue(Boolean.getBoolean("mpaka.vpcd"), "mpaka.vpcd is not set");
        watch.look();
        var reader = found.get(0);
        assertThat(reader.status().condition()).isEqualTo(Condition.READY);
        var passport = VirtualPassport.of(BEARER, Traits.USUAL, VirtualState.of(MutableClock.START));
        try (var card = new VpcdCard(passport, "127.0.0.1", VpcdCard.PORT)) {
            var playing = new Thread(() -> play(card));
            playing.start();
            try (var channel = reader.connect(PATIENCE).orElseThrow()) {
                for (int block : new int[] {223, 20_000}) {
                    long began = System.nanoTime();
                    int length = portrait(channel, block);
                    System.out.printf(
                            "BAC and %d octets of portrait by %d: %d ms%n",
                            length, block, (System.nanoTime() - began) / 1_000_000);
                    assertThat(length).isGreaterThan(2000);
                }
                card.close();
                playing.join();
                assertThat(lost(channel)).isTrue();
            }
        }
    }

    private static void play(VpcdCard card) {
        try {
            card.play();
        } catch (IOException e) {
            // the socket was closed: the document is taken away
            return;
        }
    }

    private static boolean lost(CardChannel channel) {
        try {
            channel.transmit(new byte[] {0, (byte) 0x84, 0, 0, 8});
            return false;
        } catch (CardLostException e) {
            return true;
        }
    }

    private static int portrait(CardChannel channel, int block) throws Exception {
        var service = new PassportService(
                new Scuba(channel),
                block > 223
                        ? PassportService.EXTENDED_MAX_TRANCEIVE_LENGTH
                        : PassportService.NORMAL_MAX_TRANCEIVE_LENGTH,
                block,
                false,
                true);
        service.open();
        service.sendSelectApplet(false);
        service.doBAC(new BACKey("L898902C3", "740812", "340415"));
        try (var in = service.getInputStream(PassportService.EF_DG2, block)) {
            return in.readAllBytes().length;
        }
    }

    private static final class Scuba extends CardService {
        private final CardChannel channel;

        Scuba(CardChannel channel) {
            this.channel = channel;
        }

        @Override
        public void open() {}

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public ResponseAPDU transmit(CommandAPDU command) throws CardServiceException {
            try {
                return new ResponseAPDU(channel.transmit(command.getBytes()));
            } catch (CardLostException e) {
                throw new CardServiceException("lost", e);
            }
        }

        @Override
        public byte[] getATR() {
            return new byte[0];
        }

        @Override
        public void close() {}

        @Override
        public boolean isConnectionLost(Exception e) {
            return false;
        }
    }
}
