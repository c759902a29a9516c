package org.mpaka.web.rest.edge;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers an address that tries passwords too often. */
@Component(service = RestProvider.class)
@Provider
public final class ThrottleProblems implements ExceptionMapper<TooManyTriesException>, RestProvider {
    private final Problems problems;

    @Context
    private @Nullable HttpHeaders headers;

    @Activate
    public ThrottleProblems(@Reference Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(TooManyTriesException tried) {
        long seconds = tried.waitSeconds();
        var problem = problems.of(
                Response.Status.TOO_MANY_REQUESTS.getStatusCode(),
                "TOO_MANY_TRIES",
                Sentence.of("rest.too-many-tries", "seconds", seconds),
                List.of(),
                headers);
        return Response.fromResponse(problem.toResponse())
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }
}
