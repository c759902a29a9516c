package org.mpaka.platform.jersey.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.mpaka.platform.jersey.RestProvider;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.Answer;
import org.mpaka.web.rest.Ask;

/** The platform's REST application without a server. */
public final class InMemoryRest {
    private static final URI BASE = URI.create("https://kobero.example/api/v1/");

    /** As in the distributions' logging settings, with the reasons. Held, or their levels are forgotten. */
    private static final List<Logger> QUIET = List.of(
            Logger.getLogger("org.glassfish.jersey.internal.inject.Providers"),
            Logger.getLogger("org.glassfish.jersey.internal.Errors"));

    static {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    private final ApplicationHandler handler;

    public InMemoryRest(List<RestResource> resources, List<RestProvider> providers, ObjectMapper mapper) {
        var application = new RestApplication(new Contributions(resources, providers), mapper, new ContentValidator());
        application.register(new RemoteAddress());
        handler = new ApplicationHandler(application);
    }

    public Answer ask(Ask ask) {
        var request = new ContainerRequest(
                BASE,
                BASE.resolve(ask.address()),
                ask.method(),
                new Insecure(),
                new MapPropertiesDelegate(),
                handler.getConfiguration());
        ask.headers().forEach(request::header);
        ask.content().ifPresent(content -> request.setEntityStream(content.get()));
        var content = new ByteArrayOutputStream();
        try {
            ContainerResponse response = handler.apply(request, content).get();
            return new Answer(response.getStatus(), response.getStringHeaders(), content.toByteArray());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The machine that asks, as a servlet container would tell. */
    private static final class RemoteAddress extends AbstractBinder {
        @Override
        protected void configure() {
            var request = Proxy.newProxyInstance(
                    RemoteAddress.class.getClassLoader(),
                    new Class<?>[] {HttpServletRequest.class},
                    (self, method, given) -> Map.of(
                                    "getRemoteAddr", "192.0.2.7", "toString", "request", "hashCode", 7, "equals", false)
                            .get(method.getName()));
            bind((HttpServletRequest) request).to(HttpServletRequest.class);
        }
    }
}
