package org.mpaka.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpaka.web.rest.Requests.Operation;
import org.mpaka.web.rest.core.Recording;

/** Every write that takes an idempotency key: the same again, and another one under the same key. */
class RepeatedWritesTest {
    private static final String HEADER = "Idempotency-Key";
    private static final String KEY = "act-0001_x";
    private static final Rest REST = new Rest();

    /** What is another content of each; where nothing is sent, another address. */
    private static final Map<String, Map<String, JsonNode>> OTHERS = Map.ofEntries(
            Map.entry("startInspection", Map.of("channel", TextNode.valueOf("READER"))),
            Map.entry("decide", Map.of("revision", IntNode.valueOf(7))),
            Map.entry("confirmRefusal", Map.of("revision", IntNode.valueOf(7))),
            Map.entry("mergeTravellers", Map.of("reason", TextNode.valueOf("His brother"))),
            Map.entry("unmergeTraveller", Map.of("reason", TextNode.valueOf("Father and son"))),
            Map.entry("noteReferral", Map.of("text", TextNode.valueOf("The embassy does not answer"))),
            Map.entry("correctCrossing", Map.of("reason", TextNode.valueOf("He said business"))),
            Map.entry("proposeAlert", Map.of("reason", TextNode.valueOf("Reported stolen"))),
            Map.entry("applyForPermit", Map.of("purpose", TextNode.valueOf("A wedding"))),
            Map.entry("applyImport", Map.of()),
            Map.entry("startApplyingImport", Map.of()));

    private final Requests requests = new Requests();

    @BeforeEach
    void reset() {
        REST.core.reset();
    }

    static Stream<Operation> keyed() {
        return ConformanceTest.operations().filter(RepeatedWritesTest::takesKey);
    }

    private static boolean takesKey(Operation operation) {
        var parameters = ConformanceTest.document()
                .path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .anyMatch(one -> one.path("name").asText().equals(HEADER));
    }

    private Ask same(Operation operation) {
        return requests.of(operation).with(HEADER, KEY);
    }

    private Ask other(Operation operation) {
        var changes = Objects.requireNonNull(OTHERS.get(operation.id()));
        if (changes.isEmpty()) {
            var address = requests.address(operation);
            var id = address.replaceAll(".*/([0-9a-f-]{36}).*", "$1");
            return Ask.signedIn(operation.method(), address.replace(id, "0192a6e0-0000-7000-8000-0000000000ff"))
                    .with(HEADER, KEY);
        }
        var content = (ObjectNode) requests.content(operation).orElseThrow().deepCopy();
        content.setAll(changes);
        return same(operation).json(content.toString());
    }

    @Test
    void everyOperationWithAKeyIsTried() {
        assertThat(keyed().map(Operation::id)).containsExactlyInAnyOrderElementsOf(OTHERS.keySet());
    }

    @ParameterizedTest
    @MethodSource("keyed")
    void theSameAgainReachesTheCoreUnderTheSameKey(Operation operation) {
        // when
        var first = REST.ask(same(operation));
        var once = written();
        var second = REST.ask(same(operation));
        // then
        assertThat(first.status()).isBetween(200, 202);
        assertThat(second.status()).isEqualTo(first.status());
        assertThat(written()).isEqualTo(once);
        assertThat(once.get(once.size() - 1).toString()).startsWith("Optional[" + KEY + ".");
        REST.ask(same(operation).without(HEADER));
        assertThat(written()).endsWith(Optional.empty());
    }

    /** The arguments of the write itself; what else is done with its answer takes no key. */
    private static List<Object> written() {
        return REST.core.recording.calls().stream()
                .map(Recording.Call::arguments)
                .filter(given -> !given.isEmpty() && given.get(given.size() - 1) instanceof Optional)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("keyed")
    void anotherContentUnderTheSameKeyIsRefusedBeforeAnythingIsDone(Operation operation) {
        // given
        REST.ask(same(operation));
        var calls = REST.core.recording.calls();
        // when
        var answer = REST.ask(other(operation));
        // then
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(answer.json().path("detail").asText()).contains(KEY);
        assertThat(REST.core.recording.calls()).isEqualTo(calls);
        assertThat(REST.ask(other(operation).with(HEADER, "act-0002_x")).status())
                .isLessThan(300);
    }

    @Test
    void spacesAndTheOrderOfPropertiesAreNoOtherContent() {
        var operation = new Operation("unmergeTraveller", "POST", "/travellers/{traveller}/unmerge");
        REST.ask(same(operation).json("{\"reason\":\"Twins\"}"));
        assertThat(REST.ask(same(operation).json(" {  \"reason\" : \"Twins\" }"))
                        .status())
                .isLessThan(300);
    }
}
