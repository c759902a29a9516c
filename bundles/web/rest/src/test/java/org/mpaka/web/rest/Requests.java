package org.mpaka.web.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A request in order for every operation, shown in the document as its example too. */
public final class Requests {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final JsonNode given;

    public Requests() {
        try (var file = Requests.class.getResourceAsStream("requests.json")) {
            given = new ObjectMapper().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One operation.
     *
     * @param path with its variables, as the document has it
     */
    public record Operation(String id, String method, String path) {
        @Override
        public String toString() {
            return id;
        }
    }

    public static List<Operation> operations(OpenAPI document) {
        var operations = new ArrayList<Operation>();
        document.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((verb, operation) ->
                        operations.add(new Operation(operation.getOperationId(), verb.name(), path))));
        return operations;
    }

    public String address(Operation operation) {
        var path = VARIABLE.matcher(operation.path().substring(1))
                .replaceAll(variable -> Matcher.quoteReplacement(
                        given.path("path").required(variable.group(1)).asText()));
        var query = given.path("query").path(operation.id());
        return query.isMissingNode() ? path : path + "?" + query.asText();
    }

    public Optional<JsonNode> content(Operation operation) {
        return Optional.ofNullable(given.path("content").get(operation.id()));
    }

    /** The whole request by the signed-in officer. */
    public Ask of(Operation operation) {
        return filled(Ask.signedIn(operation.method(), address(operation)), operation);
    }

    /** The same by nobody. */
    public Ask bare(Operation operation) {
        return filled(Ask.bare(operation.method(), address(operation)), operation);
    }

    private Ask filled(Ask ask, Operation operation) {
        return content(operation)
                .map(content -> content.isTextual()
                        ? ask.sending("application/octet-stream", content.asText())
                        : ask.json(content.toString()))
                .orElse(ask);
    }
}
