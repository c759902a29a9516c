package org.mpaka.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.web.rest.Requests.Operation;

/** Calls every operation of the committed document and holds request and answer to their schemas. */
class ConformanceTest {
    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final JsonNode DOCUMENT = document();

    /** Answered from memory or by the sessions alone. */
    private static final Set<String> WITHOUT_STORAGE = Set.of(
            "listRoles",
            "lockSession",
            "signOut",
            "listSessions",
            "endSession",
            "listSimulators",
            "showSimulated",
            "presentScripted");

    private static final Rest REST = new Rest();

    private final Requests requests = new Requests();

    static JsonNode document() {
        try {
            return PLAIN.readTree(Files.readString(Path.of("src/main/openapi/openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Operation> operations() {
        return DOCUMENT.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(verb -> new Operation(
                                verb.getValue().path("operationId").asText(),
                                verb.getKey().toUpperCase(Locale.ROOT),
                                path.getKey())))
                .filter(operation -> !operation.id().equals("listenToEvents"));
    }

    @BeforeEach
    void reset() {
        REST.core.reset();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void answersAsTheDocumentSays(Operation operation) {
        // given
        var described = described(operation);
        requests.content(operation)
                .filter(content -> !content.isTextual())
                .ifPresent(
                        content -> assertFits(content, described.at("/requestBody/content/application~1json/schema")));
        // when
        var answer = REST.ask(requests.of(operation));
        // then
        var expected = described.path("responses").path(Integer.toString(answer.status()));
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        assertThat(expected.isMissingNode())
                .as("%s is described", answer.status())
                .isFalse();
        if (answer.status() == 204) assertThat(answer.content()).isEmpty();
        else assertContent(answer, expected.path("content"));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void refusesAsTheDocumentSays(Operation operation) {
        // given
        REST.core.recording.failWith(new MpakaException(ErrorCode.STORAGE_UNAVAILABLE));
        // when
        var answer = REST.ask(requests.of(operation));
        // then
        if (WITHOUT_STORAGE.contains(operation.id())) {
            assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
            return;
        }
        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertFits(
                answer.json(),
                DOCUMENT.at("/components/responses/Unavailable/content/application~1problem+json/schema"));
        assertThat(described(operation).path("responses").has("503")).isTrue();
    }

    private static void assertContent(Answer answer, JsonNode content) {
        var type = answer.header("Content-Type").split(";", 2)[0];
        assertThat(content.has(type)).as("%s is described", type).isTrue();
        if (type.equals("application/json"))
            assertFits(answer.json(), content.path(type).path("schema"));
        else assertThat(answer.content()).isNotEmpty();
    }

    private static JsonNode described(Operation operation) {
        return DOCUMENT.path("paths")
                .path(operation.path())
                .path(operation.method().toLowerCase(Locale.ROOT));
    }

    private static void assertFits(JsonNode value, JsonNode schema) {
        assertThat(schema.isMissingNode()).as("there is a schema").isFalse();
        ObjectNode whole = schema.deepCopy();
        whole.set("components", DOCUMENT.path("components"));
        var faults = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(whole)
                .validate(value);
        assertThat(faults).as(value.toPrettyString()).isEmpty();
    }
}
