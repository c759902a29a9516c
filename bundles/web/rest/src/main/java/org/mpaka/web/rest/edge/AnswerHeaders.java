package org.mpaka.web.rest.edge;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Component;

/** What every answer says beside its content: that nobody may keep it, its language, and 201 for something new. */
@Component(service = RestProvider.class)
@Provider
public final class AnswerHeaders implements ContainerResponseFilter, RestProvider {
    /** A proxy that knows the present request; absent for an address that was not matched. */
    @Context
    private @Nullable ResourceInfo operation;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle(
                HttpHeaders.CONTENT_LANGUAGE,
                Language.ofAcceptable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE))
                        .toLanguageTag());
        if (response.getStatus() == Response.Status.OK.getStatusCode() && createsSomething())
            response.setStatusInfo(Response.Status.CREATED);
    }

    private boolean createsSomething() {
        Method method = operation == null ? null : operation.getResourceMethod();
        return method != null && method.isAnnotationPresent(Created.class);
    }
}
