package org.mpaka.platform.jersey.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Collectors;
import org.glassfish.jersey.media.sse.SseFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.mpaka.platform.jersey.RestResource;

/** The Jersey application made of some contributions. */
final class RestApplication extends ResourceConfig {

    RestApplication(Contributions contributions, ObjectMapper mapper, ContentValidator validator) {
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        // Otherwise the servlet container replaces the body of an error by a page of its own.
        property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        register(SseFeature.class);
        register(new JsonBody(mapper, validator));
        register(new ProblemMapper());
        contributions.providers().forEach(this::register);
        contributions.resources().forEach(this::registerInstances);
        registerInstances(new OpenApiResource(contributions.resources().stream()
                .<Class<? extends RestResource>>map(RestResource::getClass)
                .collect(Collectors.toUnmodifiableSet())));
    }
}
