package org.mpaka.web.shell.biometric;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.InspectionId;

/** Compares a finger with one that was taken. */
@Service
@Command(
        scope = "mpaka",
        name = "finger-compare",
        description = "Compares a finger with the same one taken in a case. The number decides nothing.")
public final class FingerCompareCommand extends FingerAction {
    @Argument(index = 3, name = "with", description = "The case in which it was taken.", required = true)
    private String with = "";

    @Override
    protected void run(Actor actor) throws IOException {
        out().println(said(fingerprints().compare(actor, inspection(), InspectionId.of(with), image())));
    }
}
