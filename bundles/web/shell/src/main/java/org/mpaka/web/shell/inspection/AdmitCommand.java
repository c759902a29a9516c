package org.mpaka.web.shell.inspection;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.Decision;

/** Admits. */
@Service
@Command(scope = "mpaka", name = "admit", description = "Admits the traveller and records the crossing.")
public final class AdmitCommand extends InspectionAction {
    @Argument(
            index = 0,
            name = "days",
            description =
                    "Days of stay granted. Needed at an entry, unless the person is at home here or the law sets no"
                            + " limit.",
            required = false)
    private @Nullable Integer days;

    @Option(
            name = "--condition",
            aliases = "-c",
            description = "A condition of the admission, shown on the slip; may be repeated.",
            multiValued = true)
    private List<String> conditions = List.of();

    @Option(
            name = "--reason",
            aliases = "-r",
            description = "Why, when it goes against the ruling or past a check that is not passed.")
    private @Nullable String reason;

    @Override
    protected void run(Actor actor) {
        var inspection = inspection(actor);
        if (days == null && inspection.stayIsLimited()) throw new MpakaException(ErrorCode.MISSING_FIELD, "days");
        var decision = new Decision.Admit(Optional.ofNullable(days), conditions, given(reason));
        print(inspections().decide(actor, inspection.id(), inspection.revision(), decision, Optional.empty()));
    }
}
