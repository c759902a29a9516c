package org.mpaka.web.shell.trust;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.trust.TrustProposal;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows proposals. */
@Service
@Command(scope = "mpaka", name = "trust-proposals", description = "Shows what was proposed to trust, the latest first.")
public final class TrustProposalsCommand extends ActorAction {
    @Reference
    private TrustStore store;

    @Option(name = "--limit", description = "Most proposals shown, up to 500.")
    private int limit = 20;

    @Option(name = "--after", description = "Where the page before ended.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var page = store.proposals(actor, new PageRequest(limit, given(after)));
        var table = Table.of("Proposal", "State", "At", "By", "What", "Reason", "Decided by");
        for (var one : page.items())
            table.row(
                    one.id(),
                    one.state(),
                    one.at(),
                    one.by(),
                    TrustProposalText.wanted(one),
                    one.reason(),
                    one.decision().map(TrustProposal.Decision::by));
        table.print(out(), page);
    }
}
