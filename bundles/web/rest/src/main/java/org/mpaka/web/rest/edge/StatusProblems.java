package org.mpaka.web.rest.edge;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.Sentence;
import org.mpaka.platform.jersey.Problem;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers what the HTTP layer itself refuses: unknown addresses, methods and media types. */
@Component(service = RestProvider.class)
@Provider
public final class StatusProblems implements ExceptionMapper<WebApplicationException>, RestProvider {
    private final Problems problems;

    @Context
    private @Nullable HttpHeaders headers;

    @Activate
    public StatusProblems(@Reference Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(WebApplicationException refused) {
        var response = refused.getResponse();
        if (response.hasEntity() || response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) return response;
        var problem = problem(refused, response);
        return Response.fromResponse(response)
                .status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private Problem unreadable(UnreadableParameterException parameter) {
        var sentence = parameter.sentence();
        var error = new Problem.FieldError(parameter.name(), problems.say(sentence, headers));
        return problems.of(ErrorCode.INVALID_CODE, sentence, List.of(error), headers);
    }

    private Problem problem(WebApplicationException refused, Response response) {
        var parameter = Stream.<Throwable>iterate(refused, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .filter(UnreadableParameterException.class::isInstance)
                .map(UnreadableParameterException.class::cast)
                .findFirst();
        if (parameter.isPresent()) return unreadable(parameter.get());
        int status = response.getStatus();
        return problems.of(status, "HTTP_" + status, Sentence.of("rest.status-" + status), List.of(), headers);
    }
}
