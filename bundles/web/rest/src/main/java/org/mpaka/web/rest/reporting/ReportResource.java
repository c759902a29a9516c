package org.mpaka.web.rest.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.mpaka.api.reporting.Report;
import org.mpaka.api.reporting.Reporting;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts crossings. */
@Component(service = RestResource.class)
@Path("reports")
@Tag(name = "Reports", description = "Counts of crossings for policy.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ReportResource implements RestResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Reporting reporting;

    @Activate
    public ReportResource(@Reference Reporting reporting) {
        this.reporting = reporting;
    }

    @GET
    @Path("crossings")
    @Operation(
            operationId = "reportCrossings",
            summary = "Count crossings",
            description = "Needs REPORT. Cells below `suppressBelow` have no count.")
    public Report crossings(@BeanParam ReportParameters wanted, @Context SecurityContext by) {
        return reporting.crossings(Caller.actor(by), wanted.query());
    }

    @GET
    @Path("crossings.csv")
    @Produces(CSV)
    @Operation(
            operationId = "reportCrossingsAsCsv",
            summary = "The same as CSV",
            description = "Needs REPORT. Headings in the language of `Accept-Language`.")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    public Response csv(@BeanParam ReportParameters wanted, @Context HttpHeaders headers, @Context SecurityContext by) {
        return file(wanted, Reporting.Format.CSV, headers, by);
    }

    @GET
    @Path("crossings.xlsx")
    @Produces(XLSX)
    @Operation(
            operationId = "reportCrossingsAsXlsx",
            summary = "The same for a spreadsheet",
            description = "Needs REPORT. Headings in the language of `Accept-Language`.")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    public Response xlsx(
            @BeanParam ReportParameters wanted, @Context HttpHeaders headers, @Context SecurityContext by) {
        return file(wanted, Reporting.Format.XLSX, headers, by);
    }

    private Response file(ReportParameters wanted, Reporting.Format format, HttpHeaders headers, SecurityContext by) {
        // Counted before the first byte leaves, so that a refusal is still an error and not half a file.
        var report = reporting.crossings(Caller.actor(by), wanted.query());
        var language = Language.of(headers);
        StreamingOutput table = out -> reporting.write(report, format, language, out);
        return Response.ok(table)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(wanted, format) + "\"")
                .build();
    }

    private static String name(ReportParameters wanted, Reporting.Format format) {
        var query = wanted.query();
        return "crossings-" + query.from() + "-to-" + query.to() + "."
                + format.name().toLowerCase(Locale.ROOT);
    }
}
