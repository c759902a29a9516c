package org.mpaka.web.shell.biometric;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.biometric.FingerException;
import org.mpaka.api.biometric.FingerException.Why;
import org.mpaka.api.biometric.Fingerprints;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.web.shell.ActorAction;

/** Notes why a finger is not taken. */
@Service
@Command(
        scope = "mpaka",
        name = "finger-except",
        description = "Notes why a finger is not taken: NOT_THERE, NOT_NOW, NOT_READABLE, NOT_REACHABLE or SPARED. It"
                + " says nothing against the person.")
public final class FingerExceptCommand extends ActorAction {
    @Reference
    private Fingerprints fingerprints;

    @Argument(index = 0, name = "inspection", description = "Its identifier.", required = true)
    private String inspection = "";

    @Argument(index = 1, name = "finger", description = "RIGHT_THUMB to LEFT_LITTLE.", required = true)
    @Completion(FingerCompleter.class)
    private String finger = "";

    @Argument(index = 2, name = "why", description = "One of the five words.", required = true)
    private String why = "";

    @Override
    protected void run(Actor actor) {
        var exception = new FingerException(FingerCompleter.finger(finger), why());
        var now = fingerprints.except(actor, InspectionId.of(inspection), exception);
        out().println(now.taken().size() + " fingers taken, " + now.exceptions().size() + " excepted.");
    }

    private Why why() {
        try {
            return Why.valueOf(why.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new MpakaException(e, ErrorCode.INVALID_CODE, "why", why);
        }
    }
}
