package org.mpaka.web.rest.edge;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Sessions;
import org.mpaka.platform.jersey.Problem.FieldError;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers what a core service refused; a right that is missing is journaled first. */
@Component(service = RestProvider.class)
@Provider
public final class MpakaProblems implements ExceptionMapper<MpakaException>, RestProvider {
    private final Problems problems;
    private final Sessions sessions;

    @Context
    private @Nullable HttpHeaders headers;

    @Context
    private @Nullable Request request;

    @Context
    private @Nullable UriInfo address;

    @Activate
    public MpakaProblems(@Reference Problems problems, @Reference Sessions sessions) {
        this.problems = problems;
        this.sessions = sessions;
    }

    @Override
    public Response toResponse(MpakaException refused) {
        if (refused instanceof AccessDeniedException denied)
            sessions.denied(denied.actor(), denied.right(), operation());
        return problems.of(refused.code(), refused.sentence(), fields(refused), headers)
                .toResponse();
    }

    private List<FieldError> fields(MpakaException refused) {
        boolean namesField = refused.code() == ErrorCode.INVALID_FIELD || refused.code() == ErrorCode.MISSING_FIELD;
        var field = refused.sentence().arguments().get("0");
        return namesField && field != null
                ? List.of(new FieldError(field, problems.say(refused.sentence(), headers)))
                : List.of();
    }

    private String operation() {
        return request == null || address == null ? "REST" : request.getMethod() + " " + address.getPath();
    }
}
