package org.mpaka.web.rest.edge;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Component;

/** Refuses a request without content and type where content is wanted: no reader is asked, so none would object. */
@Component(service = RestProvider.class)
@Provider
public final class ContentRequired implements ContainerRequestFilter, RestProvider {
    /** A proxy that knows the present request. */
    @Context
    private @Nullable ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMediaType() != null || request.hasEntity() || resource == null) return;
        var method = resource.getResourceMethod();
        if (method != null && Arrays.stream(method.getParameters()).anyMatch(ContentRequired::isContent))
            throw new BadRequestException("The request has no content");
    }

    /** What no annotation takes from elsewhere is taken from the content. */
    private static boolean isContent(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .noneMatch(one -> one.annotationType().getPackageName().startsWith("jakarta.ws.rs"));
    }
}
