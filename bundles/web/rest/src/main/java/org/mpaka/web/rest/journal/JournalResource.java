package org.mpaka.web.rest.journal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import org.mpaka.api.NodeId;
import org.mpaka.api.Page;
import org.mpaka.api.access.Right;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.api.journal.Verification;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.mpaka.web.rest.edge.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The journal, for auditors. */
@Component(service = RestResource.class)
@Path("journal")
@Tag(name = "Journal", description = "Every act and every look at personal data, in chains that can be verified.")
@Produces(MediaType.APPLICATION_JSON)
public final class JournalResource implements RestResource {
    /** One JSON object a line. */
    static final String LINES = "application/x-ndjson";

    private final Journal journal;

    @Activate
    public JournalResource(@Reference Journal journal) {
        this.journal = journal;
    }

    @POST
    @Path("find")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "findEntries",
            summary = "Entries in sequence, or the newest first",
            description = "Needs JOURNAL_READ and a reason. The look is an entry itself, with its reason.")
    public Page<Entry> find(JournalSearch wanted, @Context SecurityContext by) {
        var page = Paging.of(wanted.limit().orElse(null), wanted.after().orElse(null));
        return journal.entries(Caller.actor(by), wanted.query(), page);
    }

    @POST
    @Path("verify")
    @Operation(
            operationId = "verifyJournal",
            summary = "Recompute every chain",
            description = "Needs JOURNAL_READ. Checks every checkpoint's signature too; whole when `faults` is empty.")
    public Verification verify(@Context SecurityContext by) {
        return journal.verify(Caller.actor(by));
    }

    @POST
    @Path("nodes/{node}/export")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(LINES)
    @Operation(
            operationId = "exportJournal",
            summary = "A node's chain as a file",
            description =
                    "Needs JOURNAL_READ and a reason. One JSON object a line, with checkpoints and certificate, for a"
                            + " verifier that needs no server. The export is journaled with its reason.")
    @ApiResponse(
            responseCode = "200",
            description = "The chain",
            content = @Content(mediaType = LINES, schema = @Schema(type = "string")))
    public Response export(@PathParam("node") NodeId node, JournalExport wanted, @Context SecurityContext by) {
        var actor = Caller.actor(by);
        // Asked here too: once the first byte has left, a refusal could only break the file off.
        actor.require(Right.JOURNAL_READ);
        var reason = JournalQuery.checked(wanted.reason());
        StreamingOutput chain = out -> journal.export(actor, node, reason, out);
        return Response.ok(chain)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"journal-" + node + ".ndjson\"")
                .build();
    }

    @POST
    @Path("rebuild")
    @Operation(
            operationId = "rebuildRegisters",
            summary = "Rebuild all registers from the journal",
            description = "Needs SYSTEM_ADMINISTER. Empties the registers and applies every entry anew; the post cannot"
                    + " work meanwhile.")
    public Journal.RebuildReport rebuild(@Context SecurityContext by) {
        return journal.rebuild(Caller.actor(by));
    }
}
