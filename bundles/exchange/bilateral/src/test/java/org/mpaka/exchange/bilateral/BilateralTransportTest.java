package org.mpaka.exchange.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.exchange.ExchangeMessage;
import org.mpaka.api.exchange.Inbox;
import org.mpaka.core.json.MpakaMapper;

/** Kobero sends to Kabanga over real sockets. */
class BilateralTransportTest {
    private static final CountryCode BURUNDI = CountryCode.of("BDI");
    private static final CountryCode TANZANIA = CountryCode.of("TZA");
    private static final TestKeys KOBERO = TestKeys.of("bdi-kob-1");
    private static final TestKeys KABANGA = TestKeys.of("tza-kab-1");

    private final MemoryOutbox outbox = new MemoryOutbox();
    private final Queue<ExchangeMessage> received = new ConcurrentLinkedQueue<>();
    private final DefaultCamelContext camel = new DefaultCamelContext();

    @TempDir
    Path directory;

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void deliversWithAReceipt() throws Exception {
        try (var kabanga = kabanga(KOBERO, (partner, message) -> received.add(message), 0)) {
            var message = message();
            outbox.add(message);

            send(KOBERO, kabanga);

            await(() -> outbox.receipts.containsKey(message.id()));
            assertThat(received).containsExactly(message);
        }
    }

    @Test
    void deliversAfterTheReceiverWasDown() throws Exception {
        int port;
        var message = message();
        try (var kabanga = kabanga(KOBERO, (partner, taken) -> received.add(taken), 0)) {
            port = kabanga.port();
            send(KOBERO, kabanga);
        }
        outbox.add(message);
        await(() -> outbox.failures.containsKey(message.id()));

        try (var again = kabanga(KOBERO, (partner, taken) -> received.add(taken), port)) {
            assertThat(again.port()).isEqualTo(port);
            await(() -> outbox.receipts.containsKey(message.id()));
        }
        assertThat(received).containsExactly(message);
    }

    @Test
    void partnersRefusalIsFinal() throws Exception {
        Inbox unwilling = (partner, message) -> {
            throw new MpakaException(ErrorCode.OUTSIDE_AGREEMENT, message.agreement(), "names");
        };
        try (var kabanga = kabanga(KOBERO, unwilling, 0)) {
            var message = message();
            outbox.add(message);

            send(KOBERO, kabanga);

            await(() -> outbox.refusals.containsKey(message.id()));
            assertThat(outbox.receipts).isEmpty();
        }
    }

    @Test
    void triesAgainWhilePartnerCannotStore() throws Exception {
        Inbox full = (partner, message) -> {
            throw new MpakaException(ErrorCode.STORAGE_UNAVAILABLE);
        };
        try (var kabanga = kabanga(KOBERO, full, 0)) {
            var message = message();
            outbox.add(message);

            send(KOBERO, kabanga);

            await(() -> outbox.failures.containsKey(message.id()));
            assertThat(outbox.refusals).isEmpty();
            assertThat(outbox.waiting).containsKey(message.id());
        }
    }

    @Test
    void strangerReachesNobody() throws Exception {
        try (var kabanga = kabanga(KOBERO, (partner, message) -> received.add(message), 0)) {
            var message = message();
            outbox.add(message);

            send(TestKeys.of("stranger"), kabanga);

            await(() -> outbox.failures.containsKey(message.id()));
            assertThat(received).isEmpty();
        }
    }

    @Test
    void receiverWithAnotherKeyIsNotSentAnything() throws Exception {
        var impostor = TestKeys.of("tza-kab-1");
        var kobero = new Partner(BURUNDI, URI.create("https://127.0.0.1:1"), KOBERO.certificate(), "test");
        Inbox inbox = (partner, message) -> received.add(message);
        try (var node = PeerNode.start(impostor, kobero, inbox, 0)) {
            var message = message();
            outbox.add(message);

            send(KOBERO, node);

            await(() -> outbox.failures.containsKey(message.id()));
            assertThat(received).isEmpty();
        }
    }

    private static PeerNode kabanga(TestKeys accepted, Inbox inbox, int port) throws Exception {
        var kobero = new Partner(BURUNDI, URI.create("https://127.0.0.1:1"), accepted.certificate(), "test");
        return PeerNode.start(KABANGA, kobero, inbox, port);
    }

    private void send(TestKeys sender, PeerNode to) throws Exception {
        var identity = PeerNode.identity(sender, directory);
        var partner = new Partner(TANZANIA, to.address(), KABANGA.certificate(), "test");
        Partners partners = () -> List.of(partner);
        var codec = new MessageCodec(MpakaMapper.strict(), sender.seal());
        new BilateralTransport(camel, outbox, partners, identity, codec);
        camel.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("outbox:TZA?delay=50").to("peer:TZA");
            }
        });
        camel.start();
    }

    private static ExchangeMessage message() {
        return new ExchangeMessage(
                UUID.randomUUID(),
                AgreementId.of("test-agreement"),
                ExchangeMessage.EXPECTED_ARRIVAL,
                NodeId.of("bdi-kob-1"),
                BorderPostId.of("BDI-KOB"),
                Instant.parse("2026-11-22T10:42:00Z"),
                Map.of("names.surname", "MWAKASEGE", "birth", "1991-03-14"));
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var end = Instant.now().plus(Duration.ofSeconds(30));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waited 30 s").isBefore(end);
            Thread.sleep(20);
        }
    }
}
