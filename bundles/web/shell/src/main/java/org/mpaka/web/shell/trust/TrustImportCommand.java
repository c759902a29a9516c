package org.mpaka.web.shell.trust;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.trust.TrustChange;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.WaitingFileCompleter;

/** Brings a file. */
@Service
@Command(
        scope = "mpaka",
        name = "trust-import",
        description = "Brings certificates and revocation lists from a file: master list, LDIF, PEM or single ones.")
public final class TrustImportCommand extends ActorAction {
    @Reference
    private TrustStore store;

    @Reference
    private NodeFiles files;

    @Argument(
            index = 0,
            name = "file",
            description = "Name of the file in the node's directory import.",
            required = true)
    @Completion(WaitingFileCompleter.class)
    private String file = "";

    @Argument(index = 1, name = "source", description = "Where the file is from.", required = true)
    private String source = "";

    @Argument(index = 2, name = "reason", description = "How the source was checked.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) throws IOException {
        var bytes = files.read(file, TrustStore.MAXIMUM_FILE);
        var proposal = store.bring(actor, bytes, source, reason);
        out().println(TrustProposalText.wanted(proposal));
        if (proposal.change() instanceof TrustChange.FileBrought brought)
            brought.problems().forEach(problem -> out().println("Item " + problem.item() + ": " + say(problem.what())));
        out().println(TrustProposalText.outcome(proposal));
    }
}
