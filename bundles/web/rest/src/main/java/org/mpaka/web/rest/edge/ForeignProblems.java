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

/** Answers a request that did not come from our own pages. */
@Component(service = RestProvider.class)
@Provider
public final class ForeignProblems implements ExceptionMapper<ForeignRequestException>, RestProvider {
    private final Problems problems;

    @Context
    private @Nullable HttpHeaders headers;

    @Activate
    public ForeignProblems(@Reference Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(ForeignRequestException foreign) {
        return problems.of(
                        Response.Status.FORBIDDEN.getStatusCode(),
                        "FOREIGN_REQUEST",
                        Sentence.of("rest.foreign-request"),
                        List.of(),
                        headers)
                .toResponse();
    }
}
