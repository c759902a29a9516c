package org.mpaka.web.rest.legislation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.legislation.LawChange;
import org.mpaka.api.legislation.LawChangeId;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.api.legislation.LawDifference;
import org.mpaka.api.legislation.LawTablePreview;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.BoundedInput;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Values of the law, changed by two persons of the national authority. */
@Component(service = RestResource.class)
@Path("law-changes")
@Tag(name = "Legislation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LawChangeResource implements RestResource {
    private static final String READING = "Needs LAW_PROPOSE or LAW_APPROVE.";
    private static final String FAULT =
            " `UNREADABLE_FILE` names the line and what is wrong there; the law in force stays.";

    private final LawChanges changes;
    private final Clock clock;

    @Activate
    public LawChangeResource(@Reference LawChanges changes, @Reference Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listLawChanges",
            summary = "Changes of the law's values, the latest first",
            description = READING + " Waiting, approved and rejected ones.")
    public Page<LawChange> list(
            @Parameter(description = "Most changes shown, up to 500.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return changes.latest(Caller.actor(by), Paging.of(limit, after));
    }

    @POST
    @Created
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "bringLawTable",
            summary = "Propose a table of values",
            description =
                    "Needs LAW_PROPOSE. CSV in UTF-8, up to 1 MiB; its first line names the columns: table, key, id,"
                            + " from, to, ends, unit, confidence, title, article, gazetted, address, note; any other is a value."
                            + " Not in force until another person approves." + FAULT)
    public LawChange bring(
            @Parameter(description = "Name of the file.", example = "visa-fees-2027.csv")
                    @QueryParam("source")
                    @NotNull
                    @Size(min = 3, max = 200)
                    String source,
            @Parameter(description = "Why the law is changed.", example = "Order 12 of 3 December 2026")
                    @QueryParam("reason")
                    @NotNull
                    @Size(min = 3, max = 500)
                    String reason,
            InputStream file,
            @Context SecurityContext by)
            throws IOException {
        var bytes = new BoundedInput(file, LawChanges.MAXIMUM_FILE).readAllBytes();
        return changes.propose(Caller.actor(by), bytes, source, reason);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "previewLawTable",
            summary = "A table as it would be understood",
            description = "Needs LAW_PROPOSE. What would be proposed, beside what the law says now, and every line that"
                    + " would be refused; nothing changes. Up to 1 MiB, `TOO_LARGE` otherwise.")
    public LawTablePreview preview(
            @Parameter(description = "Name of the file.", example = "visa-fees-2027.csv")
                    @QueryParam("source")
                    @NotNull
                    @Size(min = 3, max = 200)
                    String source,
            InputStream file,
            @Context SecurityContext by)
            throws IOException {
        var bytes = new BoundedInput(file, LawChanges.MAXIMUM_FILE).readAllBytes();
        return changes.preview(Caller.actor(by), bytes, source);
    }

    @POST
    @Path("rows")
    @Created
    @Operation(
            operationId = "proposeLawRows",
            summary = "Propose values",
            description = "Needs LAW_PROPOSE. Not in force until another person approves." + FAULT)
    public LawChange propose(LawRequests.NewLawRows given, @Context SecurityContext by) {
        return changes.propose(Caller.actor(by), given.rows(), given.source(), given.reason());
    }

    @GET
    @Path("{lawChange}")
    @Operation(operationId = "readLawChange", summary = "A change", description = READING)
    public LawChange read(@PathParam("lawChange") LawChangeId change, @Context SecurityContext by) {
        return changes.get(Caller.actor(by), change);
    }

    @GET
    @Path("{lawChange}/dry-run")
    @Operation(
            operationId = "dryRunLawChange",
            summary = "What a change would have meant",
            description = READING + " For the crossings recorded on some days, as if it had been in force on them;"
                    + " the last 30 when none are given. Nobody can be known again from it.")
    public LawDifference dryRun(
            @PathParam("lawChange") LawChangeId change,
            @Parameter(description = "The first day.", example = "2026-10-23") @QueryParam("from") @Nullable
                    LocalDate from,
            @Parameter(description = "The last day, at most 400 days later.", example = "2026-11-22")
                    @QueryParam("to")
                    @Nullable
                    LocalDate to,
            @Context SecurityContext by) {
        var last = to == null ? LocalDate.now(clock) : to;
        return changes.dryRun(Caller.actor(by), change, from == null ? last.minusDays(30) : from, last);
    }

    @POST
    @Path("{lawChange}/approve")
    @Operation(
            operationId = "approveLawChange",
            summary = "Approve what another person proposed",
            description =
                    "Needs LAW_APPROVE; `SECOND_PERSON_REQUIRED` for one's own. Holds for the next traveller on and after"
                            + " its days, without a restart.")
    public LawChange approve(@PathParam("lawChange") LawChangeId change, @Context SecurityContext by) {
        return changes.approve(Caller.actor(by), change);
    }

    @POST
    @Path("{lawChange}/take-back")
    @Created
    @Operation(
            operationId = "takeLawChangeBack",
            summary = "Propose that an approved change no longer holds",
            description =
                    "Needs LAW_PROPOSE. From the day on its keys have again what they would have without it; another"
                            + " person approves. `WRONG_STATE` for a change that is not approved.")
    public LawChange takeBack(
            @PathParam("lawChange") LawChangeId change, LawRequests.TakenBack given, @Context SecurityContext by) {
        return changes.takeBack(Caller.actor(by), change, given.from(), given.reason());
    }

    @POST
    @Path("{lawChange}/reject")
    @Operation(
            operationId = "rejectLawChange",
            summary = "Turn a change down, or take one's own back",
            description = "Needs LAW_APPROVE, or LAW_PROPOSE for one's own.")
    public LawChange reject(
            @PathParam("lawChange") LawChangeId change, LawRequests.LawReason given, @Context SecurityContext by) {
        return changes.reject(Caller.actor(by), change, given.reason());
    }
}
