package org.mpaka.exchange.passengerdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.passenger.PassengerInbox;
import org.mpaka.api.passenger.TakenFile;

class FolderRouteTest {
    private static final TakenFile NOTHING = new TakenFile(List.of(), List.of(), List.of(), Optional.empty());

    @TempDir
    private Path node;

    private final BlockingQueue<String> taken = new LinkedBlockingQueue<>();
    private final BlockingQueue<MpakaException> failures = new LinkedBlockingQueue<>();
    private final Outbox outbox = new Outbox();
    private final DefaultCamelContext camel = new DefaultCamelContext();
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        folder = node.resolve("passenger-lists");
        PassengerInbox inbox = (channel, way, name, content) -> {
            var failure = failures.poll();
            if (failure != null) throw failure;
            taken.add(channel + " " + name + " " + new String(content, StandardCharsets.UTF_8));
            return NOTHING;
        };
        camel.addRoutes(new FolderRoute(inbox, outbox, folder, 500));
        camel.start();
    }

    @AfterEach
    void stop() {
        camel.stop();
    }

    @Test
    void aFileIsHandedOverAndGone() throws Exception {
        put("UX448.edi", "UNB");

        assertThat(next()).isEqualTo("folder UX448.edi UNB");
        await(() -> !Files.exists(folder.resolve("UX448.edi")));
    }

    @Test
    void whatCannotBeTakenNowStaysAndIsTriedAgain() throws Exception {
        failures.add(new MpakaException(ErrorCode.STORAGE_UNAVAILABLE));
        put("late.edi", "UNB");

        assertThat(next()).isEqualTo("folder late.edi UNB");
        assertThat(failures).isEmpty();
    }

    @Test
    void whatCanNeverBeTakenIsMovedAside() throws Exception {
        failures.add(new MpakaException(ErrorCode.TOO_LARGE, 8));
        put("large.edi", "UNB");

        await(() -> Files.exists(folder.resolve("refused").resolve("large.edi")));
        await(() -> !Files.exists(folder.resolve("large.edi")));
        assertThat(taken).isEmpty();
    }

    @Test
    void anAnswerIsPutBesideTheListsOnce() throws Exception {
        outbox.put("folder", "UX-448-1.cusres", "UNB+1");

        await(() -> Files.exists(folder.resolve("answers").resolve("UX-448-1.cusres")));
        await(() -> outbox.sent.size() == 1);
        assertThat(folder.resolve("answers").resolve("UX-448-1.cusres")).hasContent("UNB+1");
        try (var files = Files.list(folder.resolve("answers"))) {
            assertThat(files).hasSize(1);
        }
        assertThat(taken).as("answers are no lists").isEmpty();
    }

    @Test
    void anIntervalOutsideItsBoundsIsRefused() {
        assertThatThrownBy(() -> new FolderRoute((channel, way, name, content) -> NOTHING, outbox, folder, 10))
                .isInstanceOf(MpakaException.class);
    }

    private void put(String name, String content) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), content);
    }

    private String next() throws InterruptedException {
        return Optional.ofNullable(taken.poll(60, TimeUnit.SECONDS)).orElse("nothing came");
    }

    /** A condition of the file system, of which nobody tells. */
    private static void await(Condition condition) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.holds() && System.nanoTime() < until) Thread.onSpinWait();
        assertThat(condition.holds()).isTrue();
    }

    /** Something to wait for. */
    private interface Condition {
        boolean holds() throws Exception;
    }
}
