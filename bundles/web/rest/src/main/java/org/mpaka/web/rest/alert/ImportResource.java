package org.mpaka.web.rest.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.alert.AlertImports;
import org.mpaka.api.alert.AlertList;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.BoundedInput;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.IdempotencyKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Imports lists: preview first, then take over whole or not at all. */
@Component(service = RestResource.class)
@Designate(ocd = ImportResource.Bounds.class)
@Path("alert-imports")
@Tag(name = "Alert lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ImportResource implements RestResource {
    private final AlertImports imports;
    private final Bounds bounds;

    /** How much is taken. */
    @ObjectClassDefinition(name = "Import of alert lists over REST")
    public @interface Bounds {
        @AttributeDefinition(name = "Largest file", description = "In bytes; a larger one is refused with 413.")
        long maximumBytes() default 512L * 1024 * 1024;
    }

    @Activate
    public ImportResource(@Reference AlertImports imports, Bounds bounds) {
        this.imports = imports;
        this.bounds = bounds;
    }

    @GET
    @Path("formats")
    @Operation(
            operationId = "listImportFormats",
            summary = "Formats that can be imported",
            description = "Identifiers of the formats at hand.")
    public Page<String> formats() {
        return Page.of(imports.formats());
    }

    @POST
    @Path("{format}")
    @Created
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_XML, MediaType.TEXT_XML, "text/csv"})
    @Operation(
            operationId = "previewImport",
            summary = "Read a file and compare it with the list in force",
            description = "Needs ALERT_IMPORT. The file is sent as it is and read as it comes; nothing changes yet."
                    + " `UNREADABLE_FILE` names the line, `TOO_LARGE` the highest size.")
    public AlertImports.Preview preview(
            @Parameter(description = "Identifier of the file's format.", example = "un-consolidated-xml")
                    @PathParam("format")
                    String format,
            InputStream file,
            @Context SecurityContext by)
            throws IOException {
        return imports.preview(Caller.actor(by), format, new BoundedInput(file, bounds.maximumBytes()));
    }

    @POST
    @Path("previews/{preview}/apply")
    @Operation(
            operationId = "applyImport",
            summary = "Take a preview over",
            description = "Needs ALERT_IMPORT. The list in force before is kept for a roll-back.")
    public AlertList apply(
            @PathParam("preview") UUID preview,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Context SecurityContext by) {
        return imports.apply(Caller.actor(by), preview, IdempotencyKey.of(key));
    }
}
