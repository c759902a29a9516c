package org.mpaka.web.rest.journal;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.JournalQuery;

/** Which entries are wanted, as the address says it. */
public final class JournalParameters {
    @Parameter(description = "Whose chain.", example = "bdi-kob-1")
    @QueryParam("node")
    public @Nullable NodeId node;

    @Parameter(description = "What happened.", example = "traveller.crossing-recorded")
    @QueryParam("kind")
    public @Nullable EntryKind kind;

    @Parameter(description = "Who did it.", example = "n.ndayizeye")
    @QueryParam("actor")
    public @Nullable UserId actor;

    @Parameter(description = "Identifier of what it happened to.")
    @QueryParam("subject")
    public @Nullable String subject;

    @Parameter(description = "Not before.", example = "2026-11-22T00:00:00Z")
    @QueryParam("from")
    public @Nullable Instant from;

    @Parameter(description = "Before.", example = "2026-11-23T00:00:00Z")
    @QueryParam("to")
    public @Nullable Instant to;

    JournalQuery query() {
        return new JournalQuery(
                Optional.ofNullable(node),
                Optional.ofNullable(kind),
                Optional.ofNullable(actor),
                Optional.ofNullable(subject),
                Optional.ofNullable(from),
                Optional.ofNullable(to));
    }
}
