package org.mpaka.web.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mpaka.web.rest.Requests;
import org.mpaka.web.rest.Rest;

/** Puts a request and its true answer beside every operation. */
final class Examples {
    private static final String STREAM = "listenToEvents";

    private Examples() {}

    static void add(OpenAPI document) {
        var requests = new Requests();
        var rest = new Rest();
        for (var operation : Requests.operations(document)) {
            if (operation.id().equals(STREAM)) continue;
            // As new for each, or an example would depend on the ones before it.
            rest.core.reset();
            var answer = rest.ask(requests.of(operation));
            var described =
                    Objects.requireNonNull(document.getPaths().get(operation.path()))
                            .readOperationsMap()
                            .values()
                            .stream()
                            .filter(one -> one.getOperationId().equals(operation.id()))
                            .findFirst()
                            .orElseThrow();
            requests.content(operation)
                    .filter(content -> !content.isTextual())
                    .ifPresent(content -> put(described.getRequestBody().getContent(), content));
            var response = described.getResponses().get(Integer.toString(answer.status()));
            if (response == null) throw new IllegalStateException(operation + " answers " + answer);
            if (answer.header("Content-Type").startsWith(MediaType.APPLICATION_JSON))
                put(response.getContent(), answer.json());
        }
    }

    private static void put(@Nullable Content content, JsonNode example) {
        if (content == null) throw new IllegalStateException("no content for " + example);
        Objects.requireNonNull(content.get(MediaType.APPLICATION_JSON)).setExample(example);
    }
}
