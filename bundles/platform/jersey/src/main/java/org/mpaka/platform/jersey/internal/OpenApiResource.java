package org.mpaka.platform.jersey.internal;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.integration.SwaggerConfiguration;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes the interface as OpenAPI 3.1, from the very classes that serve it. */
@Hidden
@Path("openapi.json")
public final class OpenApiResource {

    private final Set<Class<?>> resources;
    private @Nullable String document;

    OpenApiResource(Set<? extends Class<?>> resources) {
        this.resources = new HashSet<>(resources);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public synchronized String document() throws com.fasterxml.jackson.core.JsonProcessingException {
        if (document == null) {
            document = Json31.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(describe());
        }
        return document;
    }

    private OpenAPI describe() {
        var skeleton = new OpenAPI(SpecVersion.V31)
                .openapi("3.1.0")
                .info(new Info()
                        .title("Mpaka")
                        .version("1")
                        .description("Border management: traveller, alert, inspection and reporting services of a post")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/api/v1")));
        ModelConverters.getInstance(true).addConverter(IdentifierSchemas.INSTANCE);
        return new Reader(new SwaggerConfiguration().openAPI(skeleton).openAPI31(true)).read(resources);
    }
}
