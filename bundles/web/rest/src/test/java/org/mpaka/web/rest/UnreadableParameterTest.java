package org.mpaka.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpaka.web.rest.Requests.Operation;

/** Gives every parameter of every address a text that is no value of its type. */
class UnreadableParameterTest {
    private static final Rest REST = new Rest();

    private final Traces traces = new Traces();
    private final Logger log = Logger.getLogger("org.glassfish.jersey");

    record Wrong(Operation operation, String name, String text) {
        @Override
        public String toString() {
            return operation + " " + name + "=" + text;
        }
    }

    static Stream<Wrong> queries() {
        return ConformanceTest.operations().flatMap(operation -> parameters(operation)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .flatMap(parameter ->
                        wrong(parameter)
                                .map(text -> new Wrong(
                                        operation, parameter.path("name").asText(), text))
                                .stream()));
    }

    private static Stream<JsonNode> parameters(Operation operation) {
        var described = ConformanceTest.document()
                .path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
        return StreamSupport.stream(described.path("parameters").spliterator(), false);
    }

    private static Optional<String> wrong(JsonNode parameter) {
        var schema = schema(parameter.path("schema"));
        if (schema.has("enum")) return Optional.of("NO_SUCH_VALUE");
        if (schema.path("type").asText().equals("integer")) return Optional.of("many");
        return switch (schema.path("format").asText()) {
            case "date" -> Optional.of("2026-13-45");
            case "date-time" -> Optional.of("yesterday");
            case "uuid" -> Optional.of("nobody");
            default -> schema.path("type").asText().equals("string") ? Optional.of("%00") : Optional.empty();
        };
    }

    private static JsonNode schema(JsonNode given) {
        if (given.has("items")) return schema(given.path("items"));
        var reference = given.path("$ref").asText();
        return reference.isEmpty() ? given : ConformanceTest.document().at(reference.substring(1));
    }

    @BeforeEach
    void listen() {
        REST.core.reset();
        log.addHandler(traces);
    }

    @AfterEach
    void stopListening() {
        log.removeHandler(traces);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isRefusedInPlainWordsAndLeavesNoTrace(Wrong wrong) {
        // given
        var given = new Requests().address(wrong.operation()).replaceAll("[?].*", "");
        // when
        var answer =
                REST.ask(Ask.signedIn(wrong.operation().method(), given + "?" + wrong.name() + "=" + wrong.text()));
        // then
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("detail").asText()).isNotBlank();
        // a write is asked for its content first, and some ask for a parameter that is missing here
        if (answer.code().equals("INVALID_CODE")) {
            assertThat(answer.json().path("detail").asText())
                    .contains(wrong.name())
                    .doesNotContain("?", "LocalDate", "Integer");
            assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo(wrong.name());
        }
        assertThat(REST.core.recording.calls()).isEmpty();
        assertThat(traces.written).isEmpty();
    }

    @Test
    void isNamedAndShownHowItIsWritten() {
        assertThat(REST.ask(Ask.signedIn("GET", "inspections?limit=abc"))
                        .json()
                        .at("/errors/0/message")
                        .asText())
                .isEqualTo("limit cannot be read. It is written like this: 123.");
    }

    private static final class Traces extends Handler {
        private final List<String> written = new ArrayList<>();

        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.WARNING.intValue()) written.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
