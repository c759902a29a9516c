package org.mpaka.web.shell.inspection;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.legislation.ReferralReason;

/** Refers. */
@Service
@Command(scope = "mpaka", name = "refer", description = "Refers the traveller to the second line.")
public final class ReferCommand extends InspectionAction {
    @Argument(index = 0, name = "reason", description = "Why.", required = true)
    @Completion(
            value = StringsCompleter.class,
            values = {
                "ASYLUM",
                "CHILD",
                "TRAFFICKING",
                "HEALTH",
                "DOCUMENT",
                "IDENTITY",
                "ALERT",
                "VISA",
                "OVERSTAY",
                "OTHER"
            })
    private ReferralReason reason = ReferralReason.OTHER;

    @Argument(index = 1, name = "note", description = "A note for the second line.", required = false)
    private @Nullable String note;

    @Override
    protected void run(Actor actor) {
        var inspection = inspection(actor);
        var decision = new Decision.Refer(reason, given(note));
        print(inspections().decide(actor, inspection.id(), inspection.revision(), decision, Optional.empty()));
    }
}
