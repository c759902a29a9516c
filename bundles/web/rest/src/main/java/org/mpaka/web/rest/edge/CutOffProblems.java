package org.mpaka.web.rest.edge;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers content that did not come, or not in time: no bug of ours, and no trace that fills the log. */
@Component(service = RestProvider.class)
@Provider
public final class CutOffProblems implements ExceptionMapper<IOException>, RestProvider {
    private static final int DEEPEST_CAUSE = 20;

    private final Problems problems;
    private final UnexpectedProblems unexpected;

    @Context
    private @Nullable HttpHeaders headers;

    @Activate
    public CutOffProblems(@Reference Problems problems) {
        this.problems = problems;
        unexpected = new UnexpectedProblems(problems);
    }

    @Override
    public Response toResponse(IOException failed) {
        if (has(failed, TimeoutException.class)) return answer(Response.Status.REQUEST_TIMEOUT);
        if (has(failed, EOFException.class)) return answer(Response.Status.BAD_REQUEST);
        return unexpected.toResponse(new UncheckedIOException(failed));
    }

    private Response answer(Response.Status status) {
        return problems.of(status.getStatusCode(), Language.of(headers)).toResponse();
    }

    private static boolean has(Throwable failed, Class<? extends Throwable> cause) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause::isInstance);
    }
}
