package org.mpaka.platform.jersey.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.io.IOException;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Describes the interface as OpenAPI 3.1: by the documents the contributing bundles bring along, and by the annotations
 * of the classes whose bundle brings none.
 */
@Hidden
@Path("openapi.json")
public final class OpenApiResource {

    /** Where a bundle keeps the description of its own resources. */
    static final String DOCUMENT = "/META-INF/openapi.json";

    private final Set<Class<?>> resources;
    private @Nullable String document;

    OpenApiResource(Set<? extends Class<?>> resources) {
        this.resources = new LinkedHashSet<>(resources);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public synchronized String document() throws IOException {
        if (document == null) {
            document = Json31.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(describe());
        }
        return document;
    }

    private JsonNode describe() throws IOException {
        // By text: a URL's own equality may ask the network.
        var brought = new LinkedHashMap<String, URL>();
        var bare = new LinkedHashSet<Class<?>>();
        for (Class<?> resource : resources) {
            URL own = resource.getResource(DOCUMENT);
            if (own == null) {
                bare.add(resource);
            } else {
                brought.put(own.toExternalForm(), own);
            }
        }
        ObjectNode whole = Json31.mapper().valueToTree(read(bare));
        for (URL one : brought.values()) {
            merge(whole, (ObjectNode) Json31.mapper().readTree(one));
        }
        return whole;
    }

    private static OpenAPI read(Set<Class<?>> bare) {
        var skeleton = new OpenAPI(SpecVersion.V31)
                .openapi("3.1.0")
                .info(new Info()
                        .title("Mpaka")
                        .version("1")
                        .description("Border management: traveller, alert, inspection and reporting services of a post")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/api/v1")));
        if (bare.isEmpty()) {
            return skeleton;
        }
        ModelConverters.getInstance(true).addConverter(IdentifierSchemas.INSTANCE);
        return new Reader(new SwaggerConfiguration().openAPI(skeleton).openAPI31(true)).read(bare);
    }

    /** Objects are joined, lists lengthened by what they lack, and of two values the brought one holds. */
    private static void merge(ObjectNode whole, ObjectNode brought) {
        brought.properties().forEach(field -> {
            JsonNode before = whole.get(field.getKey());
            if (before instanceof ObjectNode object && field.getValue() instanceof ObjectNode more) {
                merge(object, more);
            } else if (before instanceof ArrayNode list && field.getValue() instanceof ArrayNode more) {
                lengthen(list, more);
            } else {
                whole.set(field.getKey(), field.getValue());
            }
        });
    }

    private static void lengthen(ArrayNode list, ArrayNode more) {
        var known = new LinkedHashSet<JsonNode>();
        list.forEach(known::add);
        more.forEach(item -> {
            if (known.add(item)) {
                list.add(item);
            }
        });
    }
}
