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
import org.mpaka.api.alert.AlertImportJobs;
import org.mpaka.api.alert.ImportJob;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.BoundedInput;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.IdempotencyKey;
import org.mpaka.web.rest.edge.RepeatedWrites;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports large lists in the background: start, watch, cancel. */
@Component(service = RestResource.class)
@Path("alert-import-jobs")
@Tag(name = "Alert lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ImportJobResource implements RestResource {
    private final AlertImportJobs jobs;
    private final RepeatedWrites writes;
    private final ImportResource.Bounds bounds;

    @Activate
    public ImportJobResource(
            @Reference AlertImportJobs jobs, @Reference RepeatedWrites writes, ImportResource.Bounds bounds) {
        this.jobs = jobs;
        this.writes = writes;
        this.bounds = bounds;
    }

    @GET
    @Operation(
            operationId = "listImportJobs",
            summary = "Imports that run and have run",
            description = "Needs ALERT_IMPORT. The youngest first, the last twenty since the node started.")
    public Page<ImportJob> all(@Context SecurityContext by) {
        return Page.of(jobs.all(Caller.actor(by)));
    }

    @POST
    @Path("files/{format}")
    @Created
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_XML, MediaType.TEXT_XML, "text/csv"})
    @Operation(
            operationId = "startReadingImport",
            summary = "Read a file in the background",
            description =
                    "Needs ALERT_IMPORT. Answers once the file is taken in; the job ends with a preview. `WRONG_STATE`"
                            + " when eight jobs wait. Beside the formats at hand: `stolen-documents`, lines"
                            + " `issuer,number,reason` that take the place of all numbers held, and"
                            + " `stolen-documents-changes`, lines that begin with `+,` or `-,`. Of these the preview counts"
                            + " what is added and removed and has no differences; `removed` of a whole list are all that"
                            + " are held.")
    public ImportJob read(
            @Parameter(description = "Identifier of the file's format.", example = "un-consolidated-xml")
                    @PathParam("format")
                    String format,
            InputStream file,
            @Context SecurityContext by)
            throws IOException {
        return jobs.read(Caller.actor(by), format, new BoundedInput(file, bounds.maximumBytes()));
    }

    @POST
    @Path("previews/{preview}")
    @Created
    @Operation(
            operationId = "startApplyingImport",
            summary = "Take a preview over in the background",
            description = "Needs ALERT_IMPORT. The list before stays in force until the new one is whole.")
    public ImportJob takeOver(
            @PathParam("preview") UUID preview,
            @HeaderParam(IdempotencyKey.HEADER) @Nullable String key,
            @Context SecurityContext by) {
        var actor = Caller.actor(by);
        return jobs.takeOver(actor, preview, writes.key(key, actor, "startApplyingImport", preview));
    }

    @GET
    @Path("{job}")
    @Operation(
            operationId = "readImportJob",
            summary = "How far an import is",
            description = "Needs ALERT_IMPORT. Ask every second, or listen to the event `alert-import`.")
    public ImportJob read(@PathParam("job") UUID job, @Context SecurityContext by) {
        return jobs.get(Caller.actor(by), job);
    }

    @POST
    @Path("{job}/cancel")
    @Operation(
            operationId = "cancelImportJob",
            summary = "End an import",
            description =
                    "Needs ALERT_IMPORT. The list before stays in force; `WRONG_STATE` once the new one is in force.")
    public ImportJob cancel(@PathParam("job") UUID job, @Context SecurityContext by) {
        return jobs.cancel(Caller.actor(by), job);
    }
}
