package org.mpaka.web.rest.trust;

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
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Page;
import org.mpaka.api.trust.RevocationList;
import org.mpaka.api.trust.TrustCertificate;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.api.trust.TrustProposal;
import org.mpaka.api.trust.TrustQuery;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.api.trust.TrustWarning;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose signature on documents is believed. */
@Component(service = RestResource.class)
@Path("trust")
@Tag(name = "Trust")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TrustResource implements RestResource {
    private static final String READING = "Needs TRUST_PROPOSE or TRUST_APPROVE.";
    private final TrustStore store;

    @Activate
    public TrustResource(@Reference TrustStore store) {
        this.store = store;
    }

    @GET
    @Path("certificates")
    @Operation(
            operationId = "listTrustCertificates",
            summary = "Certificates in force, by state and end of validity",
            description = READING)
    public Page<TrustCertificate> certificates(
            @Parameter(description = "Only those of a state.") @QueryParam("state") @Nullable CountryCode state,
            @Parameter(description = "Only those of a kind.") @QueryParam("kind") TrustCertificate.@Nullable Kind kind,
            @Parameter(description = "Only those withdrawn, or not.") @QueryParam("withdrawn") @Nullable
                    Boolean withdrawn,
            @Parameter(description = "Most certificates shown, up to 500.") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        var query =
                new TrustQuery(Optional.ofNullable(state), Optional.ofNullable(kind), Optional.ofNullable(withdrawn));
        return store.certificates(Caller.actor(by), query, Paging.of(limit, after));
    }

    @POST
    @Path("certificates/{certificate}/withdraw")
    @Operation(
            operationId = "withdrawCertificate",
            summary = "Believe a certificate, and its key, no more",
            description = READING + " In force at once; restoring takes two persons.")
    public TrustCertificate withdraw(
            @PathParam("certificate") TrustItemId certificate,
            TrustRequests.TrustReason given,
            @Context SecurityContext by) {
        return store.withdraw(Caller.actor(by), certificate, given.reason());
    }

    @POST
    @Path("certificates/{certificate}/restore")
    @Operation(
            operationId = "proposeRestoringCertificate",
            summary = "Propose to believe a withdrawn certificate again",
            description = "Needs TRUST_PROPOSE. Not in force until another person approves.")
    public TrustProposal restore(
            @PathParam("certificate") TrustItemId certificate,
            TrustRequests.TrustReason given,
            @Context SecurityContext by) {
        return store.proposeRestoring(Caller.actor(by), certificate, given.reason());
    }

    @GET
    @Path("revocation-lists")
    @Operation(
            operationId = "listRevocationLists",
            summary = "Revocation lists in force, the newest of each issuer",
            description = READING)
    public Page<RevocationList> revocationLists(@Context SecurityContext by) {
        return Page.of(store.revocationLists(Caller.actor(by)));
    }

    @GET
    @Path("policies")
    @Operation(
            operationId = "listTrustPolicies",
            summary = "Policies of the states about which somebody decided",
            description = READING)
    public Page<TrustPolicy> policies(@Context SecurityContext by) {
        return Page.of(store.policies(Caller.actor(by)));
    }

    @POST
    @Path("policies")
    @Operation(
            operationId = "proposeTrustPolicy",
            summary = "Propose how a state is judged",
            description = "Needs TRUST_PROPOSE. Not in force until another person approves.")
    public TrustProposal propose(TrustRequests.NewTrustPolicy given, @Context SecurityContext by) {
        return store.proposePolicy(Caller.actor(by), given.policy(), given.reason());
    }

    @GET
    @Path("warnings")
    @Operation(
            operationId = "listTrustWarnings",
            summary = "What will keep documents from being verified",
            description = READING + " What ends, has ended, is overdue or missing.")
    public Page<TrustWarning> warnings(@Context SecurityContext by) {
        return Page.of(store.warnings(Caller.actor(by)));
    }
}
