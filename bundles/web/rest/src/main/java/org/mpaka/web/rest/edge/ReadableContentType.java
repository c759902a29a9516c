package org.mpaka.web.rest.edge;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.mpaka.platform.jersey.RestProvider;
import org.osgi.service.component.annotations.Component;

/** Names a content type that is none. Jersey itself would answer without a word, whatever mappers there are. */
@Component(service = RestProvider.class)
@Provider
@PreMatching
public final class ReadableContentType implements ContainerRequestFilter, RestProvider {
    @Override
    public void filter(ContainerRequestContext request) {
        try {
            var unused = request.getMediaType();
        } catch (ProcessingException e) {
            throw new BadRequestException(new UnreadableParameterException(HttpHeaders.CONTENT_TYPE, MediaType.class));
        }
    }
}
