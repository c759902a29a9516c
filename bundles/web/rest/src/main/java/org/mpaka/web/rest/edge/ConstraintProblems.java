package org.mpaka.web.rest.edge;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.Sentence;
import org.mpaka.platform.jersey.Problem.FieldError;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers content that is outside its bounds, field by field. */
@Component(service = RestProvider.class)
@Provider
public final class ConstraintProblems implements ExceptionMapper<ConstraintViolationException>, RestProvider {
    private final Problems problems;

    @Context
    private @Nullable HttpHeaders headers;

    @Activate
    public ConstraintProblems(@Reference Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(ConstraintViolationException outside) {
        var errors = outside.getConstraintViolations().stream()
                .map(this::error)
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
        var first = outside.getConstraintViolations().stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .orElseThrow();
        return problems.of(ErrorCode.INVALID_FIELD, sentence(first), errors, headers)
                .toResponse();
    }

    private FieldError error(ConstraintViolation<?> violation) {
        return new FieldError(violation.getPropertyPath().toString(), problems.say(sentence(violation), headers));
    }

    private static Sentence sentence(ConstraintViolation<?> violation) {
        var attributes = violation.getConstraintDescriptor().getAttributes();
        var bounds = Optional.ofNullable(attributes.get("max"))
                .map(max -> attributes.getOrDefault("min", 0) + "–" + max)
                .orElse(Optional.ofNullable(attributes.get("value"))
                        .map(min -> "≥ " + min)
                        .orElse("≥ 1"));
        return Sentence.of(
                ErrorCode.INVALID_FIELD.sentenceCode(),
                "0",
                violation.getPropertyPath().toString(),
                "1",
                bounds);
    }
}
