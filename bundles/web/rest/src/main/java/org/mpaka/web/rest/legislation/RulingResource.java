package org.mpaka.web.rest.legislation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.RulingReplay;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.api.legislation.LawChanges;
import org.mpaka.api.legislation.LawDifference;
import org.mpaka.api.legislation.LawQuestion;
import org.mpaka.api.legislation.LawVersion;
import org.mpaka.api.legislation.Legislation;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rulings made again, and laws compared. */
@Component(service = RestResource.class)
@Path("rulings")
@Tag(name = "Legislation")
@Produces(MediaType.APPLICATION_JSON)
public final class RulingResource implements RestResource {
    private final Legislation legislation;
    private final BorderPosts posts;
    private final RulingReplay replay;
    private final LawChanges changes;
    private final Clock clock;

    @Activate
    public RulingResource(
            @Reference Legislation legislation,
            @Reference BorderPosts posts,
            @Reference RulingReplay replay,
            @Reference LawChanges changes,
            @Reference Clock clock) {
        this.legislation = legislation;
        this.posts = posts;
        this.replay = replay;
        this.changes = changes;
        this.clock = clock;
    }

    @POST
    @Path("ask")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "askLaw",
            summary = "What the law of a day says of somebody who need not exist",
            description = "For any signed-in person. The law as it is written now; nothing is recorded. With `hour`"
                    + " (`22:30`) the hours of the post count too. `NOT_FOUND` for a post nobody knows.")
    public Ruling ask(LawQuestion question) {
        var post = posts.find(question.post(), question.on())
                .or(() -> posts.find(question.post()))
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "border-post", question.post()));
        return legislation.rule(question.facts(post));
    }

    @GET
    @Path("of-crossing/{crossing}")
    @Operation(
            operationId = "findRulingOfCrossing",
            summary = "The inspection whose ruling a recorded crossing rests on",
            description = "Needs TRAVELLER_READ, INSPECT or SECOND_LINE. `NOT_FOUND` for a crossing of another node, or"
                    + " one from before this was kept.")
    public RulingOfCrossing ofCrossing(@PathParam("crossing") CrossingId crossing, @Context SecurityContext by) {
        return new RulingOfCrossing(replay.inspectionOf(Caller.actor(by), crossing));
    }

    /** Where a crossing's ruling stands. */
    public record RulingOfCrossing(InspectionId inspection) {}

    @GET
    @Path("versions")
    @Operation(
            operationId = "listLawVersions",
            summary = "The laws that can be compared here",
            description = "The latest first: the bundles' texts that this node has had, and the present one after each"
                    + " change. Needs LAW_PROPOSE or LAW_APPROVE.")
    public Page<LawVersion> versions(@Context SecurityContext by) {
        return Page.of(changes.versions(Caller.actor(by)));
    }

    @GET
    @Path("{inspection}")
    @Operation(
            operationId = "replayRuling",
            summary = "An inspection's ruling, made again",
            description = "With the text of the law that it was made with, and compared answer by answer. Needs what it"
                    + " takes to see the inspection.")
    public RulingReplay.Replayed again(@PathParam("inspection") InspectionId inspection, @Context SecurityContext by) {
        return replay.again(Caller.actor(by), inspection);
    }

    @GET
    @Path("{inspection}/as-of")
    @Operation(
            operationId = "ruleAsOf",
            summary = "What the law of another day says of an inspection's traveller",
            description = "The law as it is written now. Needs what it takes to see the inspection.")
    public Ruling asOf(
            @PathParam("inspection") InspectionId inspection,
            @Parameter(description = "The day.", required = true, example = "2026-11-22") @QueryParam("on") @Nullable
                    LocalDate on,
            @Context SecurityContext by) {
        if (on == null) throw new MpakaException(ErrorCode.MISSING_FIELD, "on");
        return replay.asOf(Caller.actor(by), inspection, on);
    }

    @GET
    @Path("difference")
    @Operation(
            operationId = "compareLaws",
            summary = "How two versions of the law differ on recorded crossings",
            description = "Needs LAW_PROPOSE or LAW_APPROVE. The last 30 days when none are given.")
    public LawDifference difference(
            @Parameter(description = "A version as rulings name it; the law without any change when left out.")
                    @QueryParam("before")
                    @Nullable
                    String before,
            @Parameter(description = "Another version; the law in force when left out.") @QueryParam("after") @Nullable
                    String after,
            @Parameter(description = "The first day.", example = "2025-11-23") @QueryParam("from") @Nullable
                    LocalDate from,
            @Parameter(description = "The last day, at most 400 days later.", example = "2026-11-22")
                    @QueryParam("to")
                    @Nullable
                    LocalDate to,
            @Context SecurityContext by) {
        var last = to == null ? LocalDate.now(clock) : to;
        return changes.difference(
                Caller.actor(by),
                Optional.ofNullable(before),
                Optional.ofNullable(after),
                from == null ? last.minusDays(30) : from,
                last);
    }
}
