package org.mpaka.web.rest.passenger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.mpaka.api.Page;
import org.mpaka.api.passenger.BoardingAnswer;
import org.mpaka.api.passenger.BoardingAnswers;
import org.mpaka.api.passenger.OutgoingReply;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What carriers are told before people board. */
@Component(service = RestResource.class)
@Path("boarding")
@Tag(name = "Passenger lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class BoardingResource implements RestResource {
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final BoardingAnswers answers;

    @Activate
    public BoardingResource(@Reference BoardingAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("journeys/{journey}/answers")
    @Operation(
            operationId = "listBoardingAnswers",
            summary = "What was decided of the people on a journey",
            description = "Needs INSPECT or SCREEN_PEOPLE, the youngest first. Proposals and reasons are shown to"
                    + " SCREEN_PEOPLE alone.")
    public Page<BoardingAnswer> answers(@PathParam("journey") UUID journey, @Context SecurityContext by) {
        return Page.of(answers.answers(Caller.actor(by), journey));
    }

    @POST
    @Path("journeys/{journey}/answers")
    @Operation(
            operationId = "answerBoarding",
            summary = "Answer the carrier, or propose that somebody is not to board",
            description =
                    "Needs SCREEN_PEOPLE. `DO_NOT_BOARD` is of one person, with a ground of the law"
                            + " (`legislation/refusal-grounds`) and a reason; it waits for a second person, and the carrier is told"
                            + " nothing until then. Everything else stands at once and goes back by the way on which the list came,"
                            + " as CUSRES where it was a PAXLST; the answer's `way` says when somebody has to tell the carrier.")
    public Page<BoardingAnswer> answer(
            @PathParam("journey") UUID journey, @Valid PassengerRequests.Boarding said, @Context SecurityContext by) {
        return Page.of(answers.answer(Caller.actor(by), journey, said.said()));
    }

    @POST
    @Path("answers/{boardingAnswer}/confirm")
    @Operation(
            operationId = "confirmBoardingRefusal",
            summary = "Confirm that somebody is not to board",
            description = "Needs CONFIRM, by another person than who proposed it. The carrier is told at once.")
    public BoardingAnswer confirm(@PathParam("boardingAnswer") UUID answer, @Context SecurityContext by) {
        return answers.confirm(Caller.actor(by), answer);
    }

    @POST
    @Path("answers/{boardingAnswer}/withdraw")
    @Operation(
            operationId = "withdrawBoardingRefusal",
            summary = "Take back that somebody is not to board",
            description =
                    "Needs SCREEN_PEOPLE, one person. Of a proposal the carrier never hears; where he was told, he is"
                            + " told at once that the person may board.")
    public BoardingAnswer withdraw(
            @PathParam("boardingAnswer") UUID answer,
            @Valid PassengerRequests.WhyWithdrawn why,
            @Context SecurityContext by) {
        return answers.withdraw(Caller.actor(by), answer, why.reason());
    }

    @GET
    @Path("journeys/{journey}/replies")
    @Operation(
            operationId = "listBoardingReplies",
            summary = "The messages that go back to carriers",
            description =
                    "Needs SCREEN_PEOPLE, the youngest first. Not sent yet: `sentAt` is missing, `fault` says why it"
                            + " could not be. Those of channel `upload` are fetched.")
    public Page<OutgoingReply> replies(@PathParam("journey") UUID journey, @Context SecurityContext by) {
        return Page.of(answers.replies(Caller.actor(by), journey));
    }

    @POST
    @Path("replies/{boardingReply}/fetch")
    @Produces(TEXT)
    @Operation(
            operationId = "fetchBoardingReply",
            summary = "A message to hand over to the carrier",
            description = "Needs SCREEN_PEOPLE; journaled, and counts as sent.")
    @ApiResponse(
            responseCode = "200",
            description = "The message (UN/EDIFACT)",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
    public Response fetch(@PathParam("boardingReply") UUID reply, @Context SecurityContext by) {
        return Response.ok(new String(answers.fetch(Caller.actor(by), reply), StandardCharsets.UTF_8))
                .build();
    }
}
