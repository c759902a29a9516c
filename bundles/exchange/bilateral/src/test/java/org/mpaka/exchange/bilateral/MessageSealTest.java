package org.mpaka.exchange.bilateral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;

class MessageSealTest {
    private static final TestKeys KOBERO = TestKeys.of("bdi-kob-1");
    private static final TestKeys KABANGA = TestKeys.of("tza-kab-1");
    private static final TestKeys STRANGER = TestKeys.of("stranger");
    private static final byte[] CONTENT = "{\"surname\":\"MWAKASEGE\"}".getBytes(UTF_8);

    @Test
    void receiverOpensWhatTheSenderSealed() {
        byte[] sealed = KOBERO.seal().seal(CONTENT, KABANGA.certificate());

        assertThat(KABANGA.seal().open(sealed, KOBERO.certificate())).isEqualTo(CONTENT);
        assertThat(new String(sealed, UTF_8)).doesNotContain("MWAKASEGE");
    }

    @Test
    void strangerCannotOpenIt() {
        byte[] sealed = KOBERO.seal().seal(CONTENT, KABANGA.certificate());

        assertUnreadable(() -> STRANGER.seal().open(sealed, KOBERO.certificate()));
    }

    @Test
    void strangersSignatureIsRefused() {
        byte[] sealed = STRANGER.seal().seal(CONTENT, KABANGA.certificate());

        assertUnreadable(() -> KABANGA.seal().open(sealed, KOBERO.certificate()));
    }

    @Test
    void everyChangedByteIsEitherRefusedOrChangesNothing() {
        byte[] sealed = KOBERO.seal().seal(CONTENT, KABANGA.certificate());
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] changed = sealed.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 + random.nextInt(255));
            try {
                assertThat(KABANGA.seal().open(changed, KOBERO.certificate())).isEqualTo(CONTENT);
            } catch (MpakaException refused) {
                assertThat(refused.code()).isEqualTo(ErrorCode.UNREADABLE_FILE);
            }
        }
    }

    @Test
    void rubbishIsRefused() {
        var random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            byte[] rubbish = new byte[random.nextInt(400)];
            random.nextBytes(rubbish);
            assertUnreadable(() -> KABANGA.seal().open(rubbish, KOBERO.certificate()));
            assertUnreadable(() -> MessageSeal.verified(rubbish, KOBERO.certificate()));
        }
    }

    private static void assertUnreadable(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(MpakaException.class, refused -> assertThat(refused.code())
                .isEqualTo(ErrorCode.UNREADABLE_FILE));
    }
}
