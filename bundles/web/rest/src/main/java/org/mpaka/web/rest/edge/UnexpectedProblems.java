package org.mpaka.web.rest.edge;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers a bug: a reference for the person, the trace without its words for the log, nothing of the inside for the
 * client.
 */
@Component(service = RestProvider.class)
@Provider
public final class UnexpectedProblems implements ExceptionMapper<RuntimeException>, RestProvider {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedProblems.class);

    private final Problems problems;

    @Context
    private @Nullable HttpHeaders headers;

    @Activate
    public UnexpectedProblems(@Reference Problems problems) {
        this.problems = problems;
    }

    @Override
    public Response toResponse(RuntimeException bug) {
        var reference = UUID.randomUUID().toString();
        LOG.error("A request failed unexpectedly; reference {}", reference, Wordless.of(bug));
        return problems.of(
                        Response.Status.INTERNAL_SERVER_ERROR.getStatusCode(),
                        "INTERNAL_ERROR",
                        Sentence.of("rest.unexpected", "reference", reference),
                        List.of(),
                        headers)
                .toResponse();
    }
}
