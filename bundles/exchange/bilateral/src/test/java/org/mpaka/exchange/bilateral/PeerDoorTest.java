package org.mpaka.exchange.bilateral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.CountryCode;

/** What a partner with a good certificate finds at the peers' connector. */
class PeerDoorTest {
    private static final TestKeys KOBERO = TestKeys.of("bdi-kob-1");
    private static final TestKeys KABANGA = TestKeys.of("tza-kab-1");
    private static final Partner BURUNDI =
            new Partner(CountryCode.of("BDI"), URI.create("https://127.0.0.1:1"), KOBERO.certificate(), "test");

    @TempDir
    Path directory;

    private int status(PeerNode kabanga, String path) throws Exception {
        var client = HttpClient.newBuilder()
                .sslContext(PeerNode.identity(KOBERO, directory).towards(KABANGA.certificate()))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var request = HttpRequest.newBuilder(kabanga.address().resolve(path));
        if (path.equals(PeerServlet.PATH)) request.POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {1}));
        return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    @Test
    void opensTheAddressOfMessagesOnly() throws Exception {
        try (var kabanga = PeerNode.start(KABANGA, BURUNDI, (partner, message) -> {}, 0)) {
            for (var path :
                    List.of("/", "/console/", "/api/v1/session", "/exchange/v1/messages/", "/exchange/v1//messages"))
                assertThat(status(kabanga, path)).as(path).isGreaterThanOrEqualTo(400);
            assertThat(status(kabanga, PeerServlet.PATH))
                    .as("not a sealed message")
                    .isEqualTo(422);
        }
    }

    @Test
    void hearsNobodyWhoseCertificateHasRunOut() throws Exception {
        var later = Clock.offset(Clock.systemUTC(), Duration.ofDays(2));
        try (var kabanga = PeerNode.start(KABANGA, BURUNDI, (partner, message) -> {}, 0, later)) {
            assertThat(status(kabanga, PeerServlet.PATH)).isEqualTo(403);
        }
    }
}
