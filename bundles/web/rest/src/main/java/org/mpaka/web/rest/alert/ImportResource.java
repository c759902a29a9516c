package org.mpaka.web.rest.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.Sentences;
import org.mpaka.api.alert.AlertImports;
import org.mpaka.api.alert.AlertList;
import org.mpaka.api.alert.ImportProblem;
import org.mpaka.api.alert.ListDifference;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.BoundedInput;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.IdempotencyKey;
import org.mpaka.web.rest.edge.Language;
import org.mpaka.web.rest.edge.Paging;
import org.mpaka.web.rest.edge.RepeatedWrites;
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
    private static final String CSV = "text/csv;charset=UTF-8";

    private final AlertImports imports;
    private final Sentences sentences;
    private final RepeatedWrites writes;
    private final Bounds bounds;

    /** How much is taken. */
    @ObjectClassDefinition(name = "Import of alert lists over REST")
    public @interface Bounds {
        @AttributeDefinition(name = "Largest file", description = "In bytes; a larger one is refused with 413.")
        long maximumBytes() default 512L * 1024 * 1024;
    }

    @Activate
    public ImportResource(
            @Reference AlertImports imports,
            @Reference Sentences sentences,
            @Reference RepeatedWrites writes,
            Bounds bounds) {
        this.imports = imports;
        this.sentences = sentences;
        this.writes = writes;
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

    @GET
    @Path("previews/{preview}/differences")
    @Operation(
            operationId = "listImportDifferences",
            summary = "What a preview would change, entry by entry",
            description =
                    "Needs ALERT_IMPORT. Added and changed entries in the file's order, then removed ones. The look"
                            + " is journaled.")
    public Page<ListDifference> differences(
            @PathParam("preview") UUID preview,
            @Parameter(description = "Only entries that are added, changed or removed.") @QueryParam("kind")
                    ListDifference.@Nullable Kind kind,
            @Parameter(description = "Most entries shown, up to 500.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return imports.differences(Caller.actor(by), preview, Optional.ofNullable(kind), Paging.of(limit, after));
    }

    @GET
    @Path("previews/{preview}/problems.csv")
    @Produces(CSV)
    @Operation(
            operationId = "downloadImportProblems",
            summary = "What of a file could not be read, and why",
            description = "Needs ALERT_IMPORT. A table with line, reference, outcome and reason, in the language of"
                    + " `Accept-Language`; the first hundred thousand.")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    public Response problems(
            @PathParam("preview") UUID preview, @Context HttpHeaders headers, @Context SecurityContext by) {
        // Gathered before the first byte leaves, so that a refusal is still an error and not half a file.
        var problems = new ArrayList<ImportProblem>();
        int count = imports.problems(Caller.actor(by), preview, problems::add);
        StreamingOutput table = out -> {
            var file = new ProblemsFile(sentences, Language.of(headers), out);
            problems.forEach(file::add);
            file.finish(problems.size(), count);
        };
        return Response.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-problems.csv\"")
                .build();
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
        var actor = Caller.actor(by);
        return imports.apply(actor, preview, writes.key(key, actor, "applyImport", preview));
    }
}
