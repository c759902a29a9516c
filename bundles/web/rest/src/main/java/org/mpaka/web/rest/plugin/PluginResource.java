package org.mpaka.web.rest.plugin;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.access.Right;
import org.mpaka.api.plugin.Plugin;
import org.mpaka.api.plugin.Plugins;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.BoundedInput;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plug-ins: law, formats, drivers and routes that come and go while the node runs. */
@Component(service = RestResource.class)
@Path("plugins")
@Tag(name = "Plug-ins", description = "Law, formats, drivers and routes that come and go while the node runs.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PluginResource implements RestResource {
    private static final long LARGEST = 16L << 20;

    private final Plugins plugins;

    @Activate
    public PluginResource(@Reference Plugins plugins) {
        this.plugins = plugins;
    }

    @GET
    @Operation(
            operationId = "listPlugins",
            summary = "Plug-ins and how each is",
            description = "Needs SYSTEM_ADMINISTER.")
    public Page<Plugin> list(@Context SecurityContext by) {
        return Page.of(plugins.list(Caller.actor(by)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "deployPlugin",
            summary = "Put a plug-in into service",
            description =
                    "Needs SYSTEM_ADMINISTER; journaled, a refusal too. In place of the one of its name. A bundle that"
                            + " does not start, or brings law with a fault, is taken back and the former one stays:"
                            + " `WRONG_STATE`, `UNREADABLE_FILE`. `INVALID_FIELD` for what is no plug-in, or not the one whose"
                            + " checksum is given.")
    @RequestBody(
            description = "The bundle, a jar of at most 16 MiB",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = "string", format = "binary")))
    public Plugin deploy(
            @Parameter(
                            description =
                                    "SHA-256 of the bundle, 64 hexadecimal digits, as its author told it by another"
                                            + " way than the bundle came.",
                            required = true,
                            example = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                    @QueryParam("sha256")
                    @Nullable
                    String sha256,
            InputStream bundle,
            @Context SecurityContext by)
            throws IOException {
        var actor = Caller.actor(by);
        actor.require(Right.SYSTEM_ADMINISTER);
        if (sha256 == null) throw new MpakaException(ErrorCode.MISSING_FIELD, "sha256");
        byte[] content = new BoundedInput(bundle, LARGEST).readAllBytes();
        if (!digest(content).equals(sha256.strip().toLowerCase(Locale.ROOT)))
            throw new MpakaException(ErrorCode.INVALID_FIELD, "sha256", "not that of this file");
        return plugins.deploy(actor, new ByteArrayInputStream(content));
    }

    @DELETE
    @Path("{plugin}")
    @Operation(
            operationId = "removePlugin",
            summary = "Take a plug-in out of service",
            description =
                    "Needs SYSTEM_ADMINISTER; journaled. Until it is deployed again. Without its country's law a node"
                            + " refers every traveller.")
    public void remove(
            @Parameter(description = "Its name.", example = "org.mpaka.countries.utopia") @PathParam("plugin")
                    String plugin,
            @Context SecurityContext by) {
        plugins.remove(Caller.actor(by), plugin);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
