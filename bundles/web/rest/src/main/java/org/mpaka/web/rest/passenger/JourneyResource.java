package org.mpaka.web.rest.passenger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.passenger.Journey;
import org.mpaka.api.passenger.JourneyPassenger;
import org.mpaka.api.passenger.PassengerLists;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Flights, buses, boats and convoys that are on their way here. */
@Component(service = RestResource.class)
@Path("journeys")
@Tag(name = "Passenger lists", description = "Lists that carriers send ahead, and the journeys that come of them.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class JourneyResource implements RestResource {
    private final PassengerLists lists;

    @Activate
    public JourneyResource(@Reference PassengerLists lists) {
        this.lists = lists;
    }

    @GET
    @Operation(
            operationId = "listJourneys",
            summary = "Journeys that were announced",
            description =
                    "Needs INSPECT or SCREEN_PEOPLE. By when they are due, the earliest first. How many people have"
                            + " records to compare is counted as far as the reader may know.")
    public Page<Journey> all(
            @Parameter(description = "Most journeys shown, up to 500.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return lists.journeys(Caller.actor(by), Paging.of(limit, after));
    }

    @GET
    @Path("{journey}")
    @Operation(
            operationId = "readJourney",
            summary = "One journey",
            description = "Needs INSPECT or SCREEN_PEOPLE. Listen to the event `journey` to hear of changes.")
    public Journey read(@PathParam("journey") UUID journey, @Context SecurityContext by) {
        return lists.journey(Caller.actor(by), journey);
    }

    @GET
    @Path("{journey}/passengers")
    @Operation(
            operationId = "listPassengers",
            summary = "Who is on a journey",
            description = "Needs INSPECT or SCREEN_PEOPLE; the look is journaled. Those with records to compare first."
                    + " Records need SCREEN_PEOPLE or HIT_ADJUDICATE, silent ones ALERT_READ_SILENT as well.")
    public Page<JourneyPassenger> passengers(@PathParam("journey") UUID journey, @Context SecurityContext by) {
        return Page.of(lists.passengers(Caller.actor(by), journey));
    }

    @POST
    @Path("{journey}/delete")
    @Operation(
            operationId = "deleteJourney",
            summary = "Delete a journey before its time",
            description = "Needs SCREEN_PEOPLE. Journaled with the reason.")
    public void delete(
            @PathParam("journey") UUID journey, @Valid PassengerRequests.WhyDeleted why, @Context SecurityContext by) {
        lists.delete(Caller.actor(by), journey, why.reason());
    }
}
