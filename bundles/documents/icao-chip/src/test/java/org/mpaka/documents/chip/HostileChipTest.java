package org.mpaka.documents.chip;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.chip.ChipContent;
import org.mpaka.api.chip.ChipFile;
import org.mpaka.api.device.CardChannel;
import org.mpaka.documents.chip.portrait.PortraitGroup;
import org.mpaka.documents.chip.tlv.UnreadableException;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.passport.Bearer;
import org.mpaka.testing.passport.Traits;
import org.mpaka.testing.passport.VirtualPassport;
import org.mpaka.testing.passport.VirtualState;
import org.mpaka.testing.pki.HostileBytes;

/** Whatever a chip holds, it is read or refused, soon. */
class HostileChipTest {
    private static final List<String> LINES =
            List.of("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3404159ZE184226B<<<<<10");
    private static final long A_SECOND = 1_000_000_000;

    /** What a whole chip gave. */
    private static ChipContent content() {
        var bearer = new Bearer(String.join("", LINES), "ERIKSSON<<ANNA<MARIA", "ZENITH", 1);
        var reader = new LaidPassport(VirtualPassport.of(bearer, Traits.USUAL, VirtualState.of(MutableClock.START)));
        var key = new AccessKey(Optional.of(new AccessKey.Zone("L898902C3", "740812", "340415")), Optional.empty());
        var card = new TimedCard(reader.channel(), System.nanoTime() + 60 * A_SECOND);
        return new ChipVisitor(card, key, true, 20_000).visit().content();
    }

    private static byte[][] files(ChipFile... wanted) {
        var content = content();
        var files = new byte[wanted.length][];
        for (int i = 0; i < wanted.length; i++)
            files[i] = content.find(wanted[i]).orElseThrow();
        return files;
    }

    /** Against hanging: the bound leaves room for waiting on a processor. */
    private static void soon(Runnable work) {
        long began = System.nanoTime();
        work.run();
        assertThat(System.nanoTime() - began).isLessThan(30 * A_SECOND);
    }

    @Test
    void alteredPortraitGroupsGiveAnImageOrNone() {
        HostileBytes.each(
                "DG2",
                files(ChipFile.DG2),
                file -> soon(() -> assertThat(PortraitGroup.image(file)).isNotNull()));
    }

    @Test
    void alteredDetailsGiveFieldsOrNone() {
        HostileBytes.each(
                "DG11 and DG12",
                files(ChipFile.DG11, ChipFile.DG12),
                file -> soon(() -> assertThat(
                                HolderFields.of(new ChipContent(Map.of(ChipFile.DG11, file, ChipFile.DG12, file))))
                        .allSatisfy(field -> assertThat(field.value()).doesNotContain("\u0000"))));
    }

    @Test
    void alteredSecurityInfosAreReadOrRefused() {
        HostileBytes.each(
                "DG14",
                files(ChipFile.DG14),
                file -> soon(() -> {
                    try {
                        assertThat(SecurityInfos.of(file).chipKey()).isNotNull();
                    } catch (UnreadableException e) {
                        assertThat(e).isNotNull();
                    }
                }));
    }

    @Test
    void anAlteredZoneIsNeverThePrintedOne() {
        var whole = files(ChipFile.DG1);
        HostileBytes.each(
                "DG1",
                whole,
                file -> soon(() -> {
                    var answer = ChipZone.compared(Optional.of(file), LINES).answer();
                    if (answer == CheckAnswer.PASSED)
                        assertThat(new String(file, StandardCharsets.US_ASCII)).contains(LINES.get(0) + LINES.get(1));
                }));
    }

    /** The chip itself is hostile: what it answers to commands is altered, from the first octet on. */
    @Test
    void aChipThatAnswersNonsenseEndsInATrouble() {
        var answers = new byte[][] {
            {(byte) 0x90, 0x00},
            {0x31, (byte) 0x84, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x30, 0x12, (byte) 0x90, 0x00},
            {0x31, 0x14, 0x30, 0x12, 0x06, 0x0A, 0x04, 0x00, (byte) 0x90, 0x00}
        };
        var key =
                new AccessKey(Optional.of(new AccessKey.Zone("L898902C3", "740812", "340415")), Optional.of("123456"));
        HostileBytes.each(
                "answers",
                answers,
                answer -> soon(() -> {
                    var card = new TimedCard(
                            new CardChannel() {
                                @Override
                                public byte[] transmit(byte[] command) {
                                    return answer;
                                }

                                @Override
                                public void close() {}
                            },
                            System.nanoTime() + 60 * A_SECOND);
                    assertThat(new ChipVisitor(card, key, true, 223).visit().trouble())
                            .isPresent();
                }));
    }
}
