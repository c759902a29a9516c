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

/** Names a content type that is none, wanted or sent. Jersey itself would answer without a word, whatever mappers there are. */
@Component(service = RestProvider.class)
@Provider
@PreMatching
public final class ReadableHeaders implements ContainerRequestFilter, RestProvider {
    @Override
    public void filter(ContainerRequestContext request) {
        read(HttpHeaders.CONTENT_TYPE, request::getMediaType);
        read(HttpHeaders.ACCEPT, request::getAcceptableMediaTypes);
    }

    private static void read(String header, Runnable reading) {
        try {
            reading.run();
        } catch (ProcessingException e) {
            throw new BadRequestException(new UnreadableParameterException(header, MediaType.class));
        }
    }
}
