package org.mpaka.platform.jersey.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.EOFException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.platform.jersey.Problem;
import org.mpaka.platform.jersey.Problem.FieldError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every error that no contributed mapper knows with a problem, and gives nothing of the inside away. */
@Provider
public final class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);
    private static final int UNPROCESSABLE_CONTENT = 422;
    private static final int DEEPEST_CAUSE = 20;

    @Override
    public Response toResponse(Throwable error) {
        if (error instanceof ConstraintViolationException invalid) {
            return invalidContent(invalid);
        }
        if (error instanceof JsonProcessingException unreadable) {
            return unreadableContent(unreadable);
        }
        if (error instanceof WebApplicationException known) {
            Response response = known.getResponse();
            return response.hasEntity() ? response : withHeadersOf(response);
        }
        return isCutOff(error) ? cutOff() : unexpected(error);
    }

    /** The client went away before it had sent what it announced: no bug, and no trace that fills the log. */
    private static boolean isCutOff(Throwable error) {
        return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(EOFException.class::isInstance);
    }

    private static Response cutOff() {
        LOG.info("A request was cut off before its end");
        return Problem.of(Status.BAD_REQUEST, "The request was cut off before its end")
                .toResponse();
    }

    private static Response invalidContent(ConstraintViolationException invalid) {
        List<FieldError> errors = invalid.getConstraintViolations().stream()
                .map(violation -> new FieldError(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        return new Problem("about:blank", "Invalid content", UNPROCESSABLE_CONTENT, null, "invalid-content", errors)
                .toResponse();
    }

    /** The parser's own message may quote the content, and content is personal: only the place is named. */
    private static Response unreadableContent(JsonProcessingException unreadable) {
        var location = unreadable.getLocation();
        String place = location == null
                ? "The content isn't valid JSON"
                : "The content can't be read at line " + location.getLineNr() + ", column " + location.getColumnNr();
        List<FieldError> errors = unreadable instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? List.of(new FieldError(path(mapping), "can't be read as the expected type"))
                : List.of();
        return new Problem(
                        "about:blank",
                        "Unreadable content",
                        Status.BAD_REQUEST.getStatusCode(),
                        place,
                        "unreadable-content",
                        errors)
                .toResponse();
    }

    private static String path(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static Response withHeadersOf(Response response) {
        if (response.getStatus() < Status.BAD_REQUEST.getStatusCode()) {
            return response;
        }
        Problem problem = Problem.of(response.getStatusInfo(), null);
        return Response.fromResponse(response)
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private static Response unexpected(Throwable error) {
        String reference = UUID.randomUUID().toString();
        LOG.error("A request failed unexpectedly; reference {}", reference, error);
        return new Problem(
                        "about:blank",
                        "Internal error",
                        Status.INTERNAL_SERVER_ERROR.getStatusCode(),
                        "The request failed. Give the reference " + reference + " to the IT team.",
                        "internal-error",
                        List.of())
                .toResponse();
    }
}
