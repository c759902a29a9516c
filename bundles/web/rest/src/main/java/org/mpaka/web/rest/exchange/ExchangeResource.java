package org.mpaka.web.rest.exchange;

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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.exchange.Agreement;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.api.exchange.LinkState;
import org.mpaka.api.exchange.MessageState;
import org.mpaka.api.exchange.OutboxMessage;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows and steers the exchange. */
@Component(service = RestResource.class)
@Path("exchange")
@Tag(name = "Exchange", description = "What may be told to whom, what waits to be sent, and who is on the way here.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ExchangeResource implements RestResource {
    private final Exchange exchange;

    @Activate
    public ExchangeResource(@Reference Exchange exchange) {
        this.exchange = exchange;
    }

    @GET
    @Path("agreements")
    @Operation(
            operationId = "listAgreements",
            summary = "Registered agreements",
            description = "With purpose, legal basis, fields, retention and expiry.")
    public Page<Agreement> agreements(@Context SecurityContext by) {
        return Page.of(exchange.agreements(Caller.actor(by)));
    }

    @GET
    @Path("links")
    @Operation(
            operationId = "listLinks",
            summary = "How partners are reached",
            description = "For any signed-in person.")
    public Page<LinkState> links() {
        return Page.of(exchange.links());
    }

    @GET
    @Path("outbox")
    @Operation(
            operationId = "listOutbox",
            summary = "Outgoing messages, without their content",
            description = "Needs EXCHANGE_ADMINISTER. Latest first.")
    public Page<OutboxMessage> outbox(
            @Parameter(description = "Only messages in this state.") @QueryParam("state") @Nullable MessageState state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return exchange.outbox(Caller.actor(by), Optional.ofNullable(state), Paging.of(limit, after));
    }

    @POST
    @Path("outbox/{message}/retry")
    @Operation(
            operationId = "retryMessage",
            summary = "Try a message again now",
            description = "Needs EXCHANGE_ADMINISTER. For a dead or waiting one.")
    public OutboxMessage retry(@PathParam("message") UUID message, @Context SecurityContext by) {
        return exchange.retry(Caller.actor(by), message);
    }
}
