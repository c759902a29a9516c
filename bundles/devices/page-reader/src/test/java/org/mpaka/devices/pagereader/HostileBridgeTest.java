package org.mpaka.devices.pagereader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.device.DeviceDriver;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceListener;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.api.device.PageScan;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.platform.keys.PinnedPeer;

/** Bridges that break the contract, and who may ask one. */
class HostileBridgeTest {
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private @Nullable PlayedBridge bridge;
    private @Nullable DeviceDriver driver;

    @TempDir
    private Path directory;

    @AfterEach
    void stop() {
        if (driver != null) driver.disconnect();
        if (bridge != null) bridge.close();
    }

    private PlayedBridge started(DeviceDriver made, PlayedBridge by) {
        driver = made;
        bridge = by;
        made.connect(new DeviceListener() {
            @Override
            public void documentRead(DeviceId device, DocumentInput input) {
                told.add(input);
            }

            @Override
            public void pageScanned(DeviceId device, PageScan page) {
                told.add(page);
            }

            @Override
            public void statusChanged(DeviceStatus status) {
                told.add(status);
            }
        });
        return by;
    }

    private PlayedBridge started() {
        var made = new PlayedBridge();
        return started(Readers.asking(made, directory), made);
    }

    private <T> T awaited(Class<T> sort, Predicate<T> wanted) {
        try {
            while (true) {
                var next = told.poll(30, TimeUnit.SECONDS);
                assertThat(next).as("nothing more is told").isNotNull();
                if (sort.isInstance(next) && wanted.test(sort.cast(next))) return sort.cast(next);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private DeviceStatus advised(String code) {
        return awaited(DeviceStatus.class, status -> status.advice().code().equals(code));
    }

    @Test
    void aPictureThatIsNoneOrTooLargeOrNeverEndsIsLeftOutAndTheTextIsRead() {
        var hostile = started();
        hostile.page = "<svg/>".getBytes(StandardCharsets.UTF_8);
        hostile.lay("READ");
        assertThat(awaited(DocumentInput.class, any -> true).lines())
                .containsExactly(PlayedBridge.UPPER, PlayedBridge.LOWER);
        hostile.page = new byte[PageScan.LARGEST + 1];
        hostile.lay("READ");
        awaited(DocumentInput.class, any -> true);
        hostile.page = PlayedBridge.JPEG;
        hostile.dribbles = true;
        hostile.lay("READ");
        awaited(DocumentInput.class, any -> true);
        assertThat(told).noneMatch(PageScan.class::isInstance);
    }

    @Test
    void whatWasReadIsForgottenByTheBridge() {
        var good = started();
        good.lay("READ");
        awaited(DocumentInput.class, any -> true);
        good.lay("NO_ZONE");
        advised("page-reader.last-no-zone");
        assertThat(good.forgotten).isTrue();
    }

    @Test
    void aBridgeThatSpeaksOtherwiseIsFaultyAndSaysInWhat() {
        var hostile = started();
        hostile.stateAnswer = "{\"protocol\":2}".getBytes(StandardCharsets.UTF_8);
        var status = advised("page-reader.not-understood");
        assertThat(status.condition()).isEqualTo(Condition.FAULTY);
        assertThat(status.advice().arguments().get("problem")).contains("protocol");
    }

    @Test
    void aSimulatorThatPassesForAReaderIsNotUsed() {
        var hostile = started();
        hostile.simulated = true;
        assertThat(advised("page-reader.is-simulator").condition()).isEqualTo(Condition.FAULTY);
    }

    @Test
    void aReaderThatIsUnpluggedFromItsBridgeIsLost() {
        var good = started();
        advised("page-reader.ready");
        good.state = "LOST";
        assertThat(advised("page-reader.lost").condition()).isEqualTo(Condition.LOST);
        good.state = "READY";
        advised("page-reader.ready");
    }

    @Test
    void aBridgeThatStartsAnewNumbersAnewAndIsHeard() {
        var good = started();
        good.lay("READ");
        awaited(DocumentInput.class, any -> true);
        good.startAnew();
        good.lay("READ");
        awaited(DocumentInput.class, any -> true);
    }

    @Test
    void whoDoesNotKnowTheSecretLearnsNothing() {
        var guarded = new PlayedBridge();
        var settings = Map.<String, Object>of(
                "address", guarded.address(), "secretFile", Readers.secret(directory, "another-secret-of-16"));
        started(Readers.of(settings), guarded);
        assertThat(advised("page-reader.not-understood").advice().arguments().get("problem"))
                .contains("401");
        assertThat(guarded.refused()).containsOnly("Bearer another-secret-of-16");
    }

    @Test
    void withKeysBothSidesKnowEachOther() throws Exception {
        var there = TestKeys.of("bridge");
        var here = TestKeys.of("post");
        var secured = new PlayedBridge(Optional.of(tls(there, here)));
        there.write(directory, "bridge");
        here.write(directory, "post");
        started(Readers.of(keyed(secured, "bridge.cer")), secured);
        advised("page-reader.ready");
        secured.lay("READ");
        awaited(DocumentInput.class, any -> true);
    }

    @Test
    void aBridgeWithAnotherCertificateIsNotAsked() throws Exception {
        var secured = new PlayedBridge(Optional.of(tls(TestKeys.of("stranger"), TestKeys.of("post"))));
        TestKeys.of("bridge").write(directory, "bridge");
        TestKeys.of("post").write(directory, "post");
        started(Readers.of(keyed(secured, "bridge.cer")), secured);
        assertThat(advised("page-reader.unreached").condition()).isEqualTo(Condition.LOST);
    }

    private Map<String, Object> keyed(PlayedBridge secured, String certificate) {
        return Map.of(
                "address",
                secured.address(),
                "certificateFile",
                directory.resolve(certificate).toString(),
                "keyStoreFile",
                directory.resolve("post.p12").toString(),
                "keyStorePasswordFile",
                directory.resolve("post.password").toString());
    }

    private static SSLContext tls(TestKeys own, TestKeys known) throws Exception {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        KeyStore store = own.store();
        keys.init(store, TestKeys.PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(
                keys.getKeyManagers(), new TrustManager[] {PinnedPeer.only(known.certificate())}, new SecureRandom());
        return context;
    }
}
