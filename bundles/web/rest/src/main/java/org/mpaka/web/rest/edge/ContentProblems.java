package org.mpaka.web.rest.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.platform.jersey.Problem.FieldError;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers content that cannot be read. The parser's own words may quote the content, and content is personal. */
@Component(service = RestProvider.class)
@Provider
public final class ContentProblems implements ExceptionMapper<JsonProcessingException>, RestProvider {
    private final Problems problems;

    @Context
    private @Nullable HttpHeaders headers;

    @Activate
    public ContentProblems(@Reference Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(JsonProcessingException unreadable) {
        var refused = causes(unreadable)
                .filter(MpakaException.class::isInstance)
                .map(MpakaException.class::cast)
                .findFirst();
        var code = refused.map(MpakaException::code).orElse(ErrorCode.INVALID_FIELD);
        var field = unreadable instanceof JsonMappingException mapping ? path(mapping) : "";
        if (field.isEmpty() && refused.isEmpty()) return notJson(unreadable);
        var sentence = refused.map(MpakaException::sentence).orElseGet(() -> unreadable(field, unreadable));
        var errors = field.isEmpty()
                ? List.<FieldError>of()
                : List.of(new FieldError(field, problems.say(sentence, headers)));
        return problems.of(code, sentence, errors, headers).toResponse();
    }

    private static Sentence unreadable(String field, JsonProcessingException why) {
        if (why instanceof UnrecognizedPropertyException) return Sentence.of("rest.unknown-field", "field", field);
        return ValueForm.unreadable(
                field, why instanceof MismatchedInputException other ? other.getTargetType() : null);
    }

    private Response notJson(JsonProcessingException unreadable) {
        var location = unreadable.getLocation();
        var sentence = Sentence.of(
                "rest.unreadable-content",
                "line",
                location == null ? "?" : location.getLineNr(),
                "column",
                location == null ? "?" : location.getColumnNr());
        return problems.of(
                        Response.Status.BAD_REQUEST.getStatusCode(), "UNREADABLE_CONTENT", sentence, List.of(), headers)
                .toResponse();
    }

    private static Stream<Throwable> causes(Throwable outermost) {
        return Stream.iterate(outermost, Objects::nonNull, Throwable::getCause).limit(20);
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
