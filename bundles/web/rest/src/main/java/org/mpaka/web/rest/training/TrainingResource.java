package org.mpaka.web.rest.training;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.access.UserId;
import org.mpaka.api.training.ScenarioId;
import org.mpaka.api.training.Training;
import org.mpaka.api.training.TrainingCatalogue;
import org.mpaka.api.training.TrainingRun;
import org.mpaka.api.training.TrainingRunId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.Language;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Exercises; on a node that is not for training there are none. */
@Component(service = RestResource.class)
@Path("training")
@Tag(
        name = "Training",
        description =
                "Exercises at the lane with invented travellers. Only on a node in mode TRAINING; elsewhere all of"
                        + " these answer `NOT_FOUND`.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TrainingResource implements RestResource {
    private static final String OWN = "Needs INSPECT. `NOT_FOUND` when it is not the caller's, or has ended.";
    private static final String READING =
            "One's own needs INSPECT; another's, or everybody's, TRAINING_REVIEW, and the" + " look is journaled.";

    private final @Nullable Training training;

    @Activate
    public TrainingResource(
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Training training) {
        this.training = training;
    }

    @GET
    @Path("scenarios")
    @Operation(
            operationId = "listScenarios",
            summary = "Exercises that can be begun",
            description = "Needs INSPECT or TRAINING_REVIEW. With what is wrong with files that are left out.")
    public TrainingCatalogue scenarios(@Context SecurityContext by) {
        return training().catalogue(Caller.actor(by));
    }

    @GET
    @Path("runs/current")
    @Operation(
            operationId = "readCurrentRun",
            summary = "My exercise that goes on",
            description = "Needs INSPECT. Judged as far as it is; `run` is absent when none goes on.")
    public CurrentRun current(@Context SecurityContext by) {
        return new CurrentRun(training().current(Caller.actor(by)));
    }

    @POST
    @Path("runs")
    @Created
    @Operation(
            operationId = "beginRun",
            summary = "Begin an exercise",
            description =
                    "Needs INSPECT and an open shift in the exercise's direction. Its first traveller comes to the"
                            + " lane at once. `WRONG_STATE` without such a shift, while another exercise goes on, or when no"
                            + " simulated reader is free.")
    public TrainingRun begin(NewRun wanted, @Context SecurityContext by) {
        return training().begin(Caller.actor(by), wanted.scenario());
    }

    @POST
    @Path("runs/{run}/next")
    @Operation(
            operationId = "nextTraveller",
            summary = "The next traveller",
            description = OWN + " After the last traveller the exercise ends. `WRONG_STATE` while the traveller at the"
                    + " lane is not decided.")
    public TrainingRun next(@PathParam("run") TrainingRunId run, @Context SecurityContext by) {
        return training().next(Caller.actor(by), run);
    }

    @POST
    @Path("runs/{run}/again")
    @Operation(operationId = "presentAgain", summary = "Lay the document on the reader once more", description = OWN)
    public TrainingRun again(@PathParam("run") TrainingRunId run, @Context SecurityContext by) {
        return training().again(Caller.actor(by), run);
    }

    @POST
    @Path("runs/{run}/end")
    @Operation(
            operationId = "endRun",
            summary = "End an exercise early",
            description = OWN + " Travellers who did not come, or were not decided, count as wrong.")
    public TrainingRun end(@PathParam("run") TrainingRunId run, @Context SecurityContext by) {
        return training().end(Caller.actor(by), run);
    }

    @GET
    @Path("record")
    @Operation(operationId = "readTrainingRecord", summary = "The competence record", description = READING)
    public Page<TrainingRun> record(
            @Parameter(description = "Whose; everybody's when absent.") @QueryParam("officer") @Nullable UserId officer,
            @Parameter(description = "Most shown, up to 500.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return training().record(Caller.actor(by), Optional.ofNullable(officer), Paging.of(limit, after));
    }

    @GET
    @Path("record.csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(
            operationId = "readTrainingRecordAsCsv",
            summary = "The same as CSV",
            description = READING + " Headings in the language of `Accept-Language`.")
    @ApiResponse(
            responseCode = "200",
            description = "The table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    public Response csv(
            @Parameter(description = "Whose; everybody's when absent.") @QueryParam("officer") @Nullable UserId officer,
            @Context HttpHeaders headers,
            @Context SecurityContext by)
            throws IOException {
        // whole before the first byte leaves, so that a refusal is still an error and not half a file
        var table = new ByteArrayOutputStream();
        training().export(Caller.actor(by), Optional.ofNullable(officer), Language.of(headers), table);
        return Response.ok(table.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"training-record.csv\"")
                .build();
    }

    private Training training() {
        if (training == null) throw new MpakaException(ErrorCode.NOT_FOUND, "training", "on a node for other work");
        return training;
    }

    /** An exercise to be begun. */
    public record NewRun(ScenarioId scenario) {}

    /**
     * The officer's exercise.
     *
     * @param run absent when none goes on
     */
    public record CurrentRun(Optional<TrainingRun> run) {}
}
