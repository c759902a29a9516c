package org.mpaka.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;

class RestFiguresTest {
    private static final URI BASE = URI.create("https://kobero.example/api/v1/");

    /** A resource like those of the REST bundle. */
    @Path("travellers")
    public static final class Travellers {
        @GET
        @Path("{traveller}/file")
        public String file(@PathParam("traveller") String traveller) {
            if (traveller.equals("nobody")) throw new NotFoundException();
            return "file";
        }
    }

    private final RestFigures figures = new RestFigures();
    private final ApplicationHandler rest =
            new ApplicationHandler(new ResourceConfig().register(figures).registerInstances(new Travellers()));

    @Test
    void countsByTheTemplateAndNeverByTheAddress() throws Exception {
        // when
        ask("GET", "travellers/neema-mwakasege/file");
        ask("GET", "travellers/nobody/file");
        // then
        assertThat(Told.by(figures))
                .containsEntry("mpaka_rest_requests{method=GET,route=/travellers/{traveller}/file,status=200}", 1.0)
                .containsEntry("mpaka_rest_requests{method=GET,route=/travellers/{traveller}/file,status=404}", 1.0)
                .containsEntry("mpaka_rest_request_seconds{method=GET,route=/travellers/{traveller}/file}", 2.0);
        assertThat(Told.by(figures).toString()).doesNotContain("neema", "nobody");
    }

    @Test
    void whatHasNoRouteLeavesNothingItMadeUp() throws Exception {
        // when
        ask("NEEMA", "travellers/x/file");
        ask("GET", "neema");
        // then
        assertThat(Told.by(figures))
                .containsEntry("mpaka_rest_requests{method=none,route=none,status=404}", 1.0)
                .containsEntry("mpaka_rest_requests{method=none,route=none,status=405}", 1.0);
        assertThat(Told.by(figures).toString()).doesNotContainIgnoringCase("neema");
    }

    private void ask(String method, String address) throws Exception {
        var request = new ContainerRequest(
                BASE, BASE.resolve(address), method, null, new MapPropertiesDelegate(), rest.getConfiguration());
        rest.apply(request, new ByteArrayOutputStream()).get();
    }
}
