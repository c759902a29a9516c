package org.mpaka.web.rest.alert;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.alert.PeopleFile;
import org.mpaka.api.alert.PeoplePreview;
import org.mpaka.api.alert.PeopleScreening;
import org.mpaka.api.alert.ScreenedPerson;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.BoundedInput;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.Language;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Screens files of people in the background: start, watch, cancel, read the result. */
@Component(service = RestResource.class)
@Path("people-files")
@Tag(name = "Files of people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PeopleScreeningResource implements RestResource {
    private static final long LARGEST = 64L << 20;
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final PeopleScreening screening;
    private final Sentences sentences;

    @Activate
    public PeopleScreeningResource(@Reference PeopleScreening screening, @Reference Sentences sentences) {
        this.screening = screening;
        this.sentences = sentences;
    }

    @GET
    @Operation(
            operationId = "listPeopleFiles",
            summary = "Files of people that are and were screened",
            description = "Needs SCREEN_PEOPLE. The youngest first; results are kept for the days of a setting.")
    public Page<PeopleFile> all(@Context SecurityContext by) {
        return Page.of(screening.all(Caller.actor(by)));
    }

    @POST
    @Path("preview")
    @Consumes({"text/csv", WORKBOOK, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "previewPeopleFile",
            summary = "See how a file of people is understood",
            description =
                    "Needs SCREEN_PEOPLE. The file as it would be screened: which column is what, and what is to be"
                            + " said about lines. Nothing is compared, kept or journaled. `UNREADABLE_TABLE` names the line.")
    public PeoplePreview preview(
            @Parameter(
                            description =
                                    "Headings of the columns that are not found by usual ones; an empty one: in no"
                                            + " column.",
                            example = "name=Passenger;birth=DOB")
                    @QueryParam("columns")
                    @Nullable
                    String columns,
            InputStream file,
            @Context SecurityContext by)
            throws IOException {
        return screening.preview(Caller.actor(by), columns(columns), new BoundedInput(file, LARGEST));
    }

    private static PeopleColumns columns(@Nullable String columns) {
        return columns == null ? PeopleColumns.USUAL : PeopleColumns.parse(columns);
    }

    @POST
    @Created
    @Consumes({"text/csv", WORKBOOK, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "startPeopleFile",
            summary = "Compare a file of people with all lists",
            description =
                    "Needs SCREEN_PEOPLE. A table in UTF-8 with headings, apart by commas, semicolons or tabs, up to"
                            + " 64 MiB, or a workbook (`.xlsx`, its first sheet) up to 16 MiB; up to 100,000 lines."
                            + " Answers once it is taken in. `UNREADABLE_TABLE` names the line,"
                            + " `WRONG_STATE` when four files wait. That it was screened and why is journaled.")
    public PeopleFile start(
            @Parameter(description = "By which people know the file.", example = "Manifest of bus 7")
                    @QueryParam("name")
                    @Nullable
                    String name,
            @Parameter(description = "Why, 3 to 500 characters; journaled.") @QueryParam("reason") @Nullable
                    String reason,
            @Parameter(
                            description = "Headings of the columns that are not found by usual ones.",
                            example = "name=Passenger;birth=DOB")
                    @QueryParam("columns")
                    @Nullable
                    String columns,
            InputStream file,
            @Context SecurityContext by)
            throws IOException {
        return screening.start(
                Caller.actor(by),
                name == null ? "" : name,
                columns(columns),
                reason == null ? "" : reason,
                new BoundedInput(file, LARGEST));
    }

    @GET
    @Path("{peopleFile}")
    @Operation(
            operationId = "readPeopleFile",
            summary = "How far a file is",
            description = "Needs SCREEN_PEOPLE. Ask every second, or listen to the event `people-file`.")
    public PeopleFile read(@PathParam("peopleFile") UUID file, @Context SecurityContext by) {
        return screening.get(Caller.actor(by), file);
    }

    @POST
    @Path("{peopleFile}/cancel")
    @Operation(
            operationId = "cancelPeopleFile",
            summary = "End the screening of a file",
            description = "Needs SCREEN_PEOPLE. Nothing is kept of it; `WRONG_STATE` when it has ended.")
    public PeopleFile cancel(@PathParam("peopleFile") UUID file, @Context SecurityContext by) {
        return screening.cancel(Caller.actor(by), file);
    }

    @DELETE
    @Path("{peopleFile}")
    @Operation(
            operationId = "deletePeopleFile",
            summary = "Delete a result before its time",
            description = "Needs SCREEN_PEOPLE. Journaled.")
    public void delete(@PathParam("peopleFile") UUID file, @Context SecurityContext by) {
        screening.delete(Caller.actor(by), file);
    }

    @GET
    @Path("{peopleFile}/people")
    @Operation(
            operationId = "listScreenedPeople",
            summary = "The result, line by line",
            description =
                    "Needs SCREEN_PEOPLE; the look is journaled. Each record to compare says why. Silent ones only"
                            + " with ALERT_READ_SILENT. `WRONG_STATE` until the file is done.")
    public Page<ScreenedPerson> people(
            @PathParam("peopleFile") UUID file,
            @Parameter(description = "Also those of whom nothing is to be said.") @QueryParam("all") boolean all,
            @Parameter(description = "Only those whose first record weighs so much.") @QueryParam("band")
                    Candidate.@Nullable Band band,
            @Parameter(description = "Most people shown, up to 500.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return screening.people(Caller.actor(by), file, !all, Optional.ofNullable(band), Paging.of(limit, after));
    }

    @GET
    @Path("{peopleFile}/people.csv")
    @Produces(CSV)
    @Operation(
            operationId = "downloadScreenedPeople",
            summary = "The whole result as a table",
            description = "Needs SCREEN_PEOPLE; the look is journaled. A line for each record to compare, one for each"
                    + " person without, in the language of `Accept-Language`.")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    public Response table(
            @PathParam("peopleFile") UUID file, @Context HttpHeaders headers, @Context SecurityContext by) {
        return report(file, "csv", PeopleTableFile::new, headers, by);
    }

    @GET
    @Path("{peopleFile}/people.xlsx")
    @Produces(WORKBOOK)
    @Operation(
            operationId = "downloadScreenedPeopleAsXlsx",
            summary = "The same for a spreadsheet",
            description = "Needs SCREEN_PEOPLE; the look is journaled. In the language of `Accept-Language`.")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    public Response workbook(
            @PathParam("peopleFile") UUID file, @Context HttpHeaders headers, @Context SecurityContext by) {
        return report(file, "xlsx", PeopleSheetFile::new, headers, by);
    }

    private Response report(
            UUID file, String kind, PeopleReport.Format format, HttpHeaders headers, SecurityContext by) {
        // Gathered before the first byte leaves, so that a refusal is still an error and not half a file.
        var people = new ArrayList<ScreenedPerson>();
        screening.each(Caller.actor(by), file, people::add);
        var table = new PeopleTable(sentences, Language.of(headers));
        StreamingOutput written = out -> {
            var report = format.begin(table, out);
            people.forEach(report::add);
            report.finish();
        };
        return Response.ok(written)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"screened-people." + kind + "\"")
                .build();
    }
}
