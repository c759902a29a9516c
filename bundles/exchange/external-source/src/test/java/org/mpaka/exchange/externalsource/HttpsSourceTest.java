package org.mpaka.exchange.externalsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.source.ExternalSource;
import org.mpaka.api.source.SourceId;
import org.mpaka.api.source.SourceInfo;
import org.mpaka.api.source.SourceQuestion.Kind;
import org.mpaka.core.json.MpakaMapper;
import org.mpaka.testing.tck.ExternalSourceTck;

class HttpsSourceTest extends ExternalSourceTck {
    private static final TestKeys NODE = TestKeys.of("node");
    private static final TestKeys SERVICE = TestKeys.of("service");
    private static final TestKeys OTHER = TestKeys.of("other");

    @TempDir
    private Path directory;

    private final List<SimulatedService> services = new ArrayList<>();

    @AfterEach
    void end() {
        services.forEach(SimulatedService::close);
    }

    @Override
    protected ExternalSource connect(Behaviour behaviour) throws Exception {
        return connect(behaviour, NODE, Duration.ofMillis(1500));
    }

    private HttpsSource connect(Behaviour behaviour, TestKeys client, Duration timeout) throws Exception {
        var service = new SimulatedService(behaviour == Behaviour.IS_A_STRANGER ? OTHER : SERVICE, NODE, behaviour);
        services.add(service);
        client.write(directory, "node");
        SERVICE.write(directory, "service");
        var tls = SourceTrust.of(
                directory.resolve("service.cer"), directory.resolve("node.p12"), directory.resolve("node.password"));
        var info = new SourceInfo(
                SourceId.of("sim"),
                "Simulated stolen documents",
                "Utopia",
                Set.of(Kind.DOCUMENT),
                timeout,
                Duration.ofDays(3),
                true);
        return new HttpsSource(info, service.address(), tls, MpakaMapper.strict(), Clock.systemUTC());
    }

    @Override
    protected String sentLast() {
        return services.get(services.size() - 1).sent;
    }

    @Override
    protected SentenceSource sentences() {
        return new ExternalSourceSentences();
    }

    /** What came of a question, asked again when nothing was heard in time: the machine may be busy. */
    private static String why(ExternalSource source) {
        String why = "";
        for (int i = 0; i < 10 && (why.isEmpty() || why.equals("external-source.late")); i++)
            why = source.ask(question().only(Set.of(Kind.DOCUMENT)))
                    .fold(found -> "found", none -> "none", failed -> failed.reason()
                            .code());
        return why;
    }

    @Test
    void aServiceWithAnotherKeyIsAStrangerAndIsSentNothing() throws Exception {
        var source = connect(Behaviour.IS_A_STRANGER);
        assertThat(why(source)).isEqualTo("external-source.stranger");
        assertThat(sentLast()).isEmpty();
    }

    @Test
    void aNodeThatTheServiceDoesNotKnowGetsNoAnswer() throws Exception {
        var source = connect(Behaviour.FINDS, OTHER, Duration.ofSeconds(3));
        assertThat(why(source)).startsWith("external-source.");
        assertThat(sentLast()).isEmpty();
    }

    @Test
    void aFloodIsCutOffAndNotAwaited() throws Exception {
        var source = connect(Behaviour.FLOODS, NODE, Duration.ofSeconds(3));
        assertThat(why(source)).isEqualTo("external-source.too-large");
    }
}
