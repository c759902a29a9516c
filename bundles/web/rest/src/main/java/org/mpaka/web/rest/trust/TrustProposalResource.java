package org.mpaka.web.rest.trust;

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
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Page;
import org.mpaka.api.trust.TrustCertificate;
import org.mpaka.api.trust.TrustProposal;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.BoundedInput;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Created;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What widens trust: proposed by one person, approved by another. */
@Component(service = RestResource.class)
@Path("trust-proposals")
@Tag(name = "Trust")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TrustProposalResource implements RestResource {
    private final TrustStore store;

    @Activate
    public TrustProposalResource(@Reference TrustStore store) {
        this.store = store;
    }

    @GET
    @Operation(
            operationId = "listTrustProposals",
            summary = "Proposals, the latest first",
            description = "Needs TRUST_PROPOSE or TRUST_APPROVE. Waiting, in force and rejected ones.")
    public Page<TrustProposal> list(
            @Parameter(description = "Most proposals shown, up to 500.") @QueryParam("limit") @Nullable Integer limit,
            @Parameter(description = "Where the page before ended.") @QueryParam("after") @Nullable String after,
            @Context SecurityContext by) {
        return store.proposals(Caller.actor(by), Paging.of(limit, after));
    }

    @POST
    @Created
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "bringTrustFile",
            summary = "Bring certificates and revocation lists",
            description =
                    "Needs TRUST_PROPOSE. A master list (CMS or bare), LDIF, PEM, a certificate or a revocation list,"
                            + " as it is, up to 16 MiB. In force at once where believed keys vouch for all that is new; waits for a"
                            + " second person otherwise. `UNREADABLE_FILE` when nothing in it can be used.")
    public TrustProposal bring(
            @Parameter(description = "Where the file is from.", example = "Ministry of the Interior, by hand")
                    @QueryParam("source")
                    @NotNull
                    @Size(min = 3, max = 200)
                    String source,
            @Parameter(description = "How the source was checked.", example = "Fingerprint compared by telephone")
                    @QueryParam("reason")
                    @NotNull
                    @Size(min = 3, max = 500)
                    String reason,
            InputStream file,
            @Context SecurityContext by)
            throws IOException {
        var bytes = new BoundedInput(file, TrustStore.MAXIMUM_FILE).readAllBytes();
        return store.bring(Caller.actor(by), bytes, source, reason);
    }

    @GET
    @Path("{trustProposal}/certificates")
    @Operation(
            operationId = "listProposedCertificates",
            summary = "The certificates that a proposal brought",
            description = "Needs TRUST_PROPOSE or TRUST_APPROVE.")
    public Page<TrustCertificate> certificates(
            @PathParam("trustProposal") TrustProposalId proposal, @Context SecurityContext by) {
        return Page.of(store.proposed(Caller.actor(by), proposal));
    }

    @POST
    @Path("{trustProposal}/approve")
    @Operation(
            operationId = "approveTrust",
            summary = "Approve what another person proposed",
            description = "Needs TRUST_APPROVE; `SECOND_PERSON_REQUIRED` for one's own. Holds for the next document.")
    public TrustProposal approve(@PathParam("trustProposal") TrustProposalId proposal, @Context SecurityContext by) {
        return store.approve(Caller.actor(by), proposal);
    }

    @POST
    @Path("{trustProposal}/reject")
    @Operation(
            operationId = "rejectTrust",
            summary = "Turn a proposal down, or take one's own back",
            description = "Needs TRUST_APPROVE, or TRUST_PROPOSE for one's own.")
    public TrustProposal reject(
            @PathParam("trustProposal") TrustProposalId proposal,
            TrustRequests.TrustReason given,
            @Context SecurityContext by) {
        return store.reject(Caller.actor(by), proposal, given.reason());
    }
}
