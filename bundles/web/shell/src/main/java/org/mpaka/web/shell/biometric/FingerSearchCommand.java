package org.mpaka.web.shell.biometric;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;

/** Looks for a finger among those that were taken. */
@Service
@Command(
        scope = "mpaka",
        name = "finger-search",
        description = "Looks for a finger among all that were taken at this post. The numbers decide nothing.")
public final class FingerSearchCommand extends FingerAction {
    @Override
    protected void run(Actor actor) throws IOException {
        var found = fingerprints().search(actor, inspection(), image());
        out().println(found.alike().size() + " of " + found.searched() + " reach the threshold.");
        found.alike().forEach(one -> out().println(one.with() + " " + said(one)));
    }
}
