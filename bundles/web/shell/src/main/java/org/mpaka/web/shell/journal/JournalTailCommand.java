package org.mpaka.web.shell.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows entries. */
@Service
@Command(
        scope = "mpaka",
        name = "journal-tail",
        description = "Shows entries of the last hours, the oldest first, without their payloads.")
public final class JournalTailCommand extends ActorAction {
    @Reference
    private Journal journal;

    @Argument(name = "reason", required = true, description = "Why you look, 3 to 500 characters; it is journaled.")
    private String reason = "";

    @Option(name = "--hours", description = "How far back.")
    private int hours = 1;

    @Option(name = "--kind", description = "Only of this kind, traveller.crossing-recorded.")
    private @Nullable String kind;

    @Option(name = "--user", description = "Only by this person.")
    private @Nullable String user;

    @Option(name = "--subject", description = "Only about this identifier.")
    private @Nullable String subject;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var query = new JournalQuery(
                reason,
                Optional.empty(),
                given(kind).map(EntryKind::of),
                given(user).map(UserId::of),
                given(subject),
                Optional.of(Clock.systemUTC().instant().minus(Duration.ofHours(hours))),
                Optional.empty(),
                false);
        var page = journal.entries(actor, query, new PageRequest(limit, given(after)));
        var table = Table.of("Node", "Sequence", "Time", "User", "Kind", "Subject");
        page.items()
                .forEach(entry -> table.row(
                        entry.node(), entry.sequence(), entry.time(), entry.actor(), entry.kind(), entry.subject()));
        table.print(out(), page);
    }
}
