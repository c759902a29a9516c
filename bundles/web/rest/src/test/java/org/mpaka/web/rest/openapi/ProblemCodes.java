package org.mpaka.web.rest.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;

/** Every code an error can have: those of the contracts, and those of the HTTP layer itself. */
final class ProblemCodes {
    static final List<String> OF_HTTP = List.of(
            "FOREIGN_REQUEST",
            "TOO_MANY_TRIES",
            "UNREADABLE_CONTENT",
            "INTERNAL_ERROR",
            "HTTP_400",
            "HTTP_404",
            "HTTP_405",
            "HTTP_406",
            "HTTP_408",
            "HTTP_415");

    private ProblemCodes() {}

    static void describe(Components components) {
        var codes = new JsonSchema()
                .typesItem("string")
                .description("Why it could not be done; stable, unlike its sentence.");
        Stream.concat(Stream.of(ErrorCode.values()).map(Enum::name), OF_HTTP.stream())
                .forEach(codes::addEnumItemObject);
        components.addSchemas("ProblemCode", codes);
        var problem = Objects.requireNonNull(components.getSchemas().get("Problem"));
        problem.description("An error as RFC 9457 describes it.");
        problem.getProperties().put("code", new JsonSchema().$ref("#/components/schemas/ProblemCode"));
        problem.addRequiredItem("code");
        problem.addRequiredItem("detail");
        var detail = new JsonSchema()
                .typesItem("string")
                .description("A sentence a person can act on, in the reader's language.");
        problem.getProperties().put("detail", detail);
    }

    static String type(String code) {
        return "urn:mpaka:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
