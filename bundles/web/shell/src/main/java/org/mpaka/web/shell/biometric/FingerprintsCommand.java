package org.mpaka.web.shell.biometric;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.biometric.Enrolment;
import org.mpaka.api.biometric.Fingerprints;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows whether fingers are taken here, and which were taken of a traveller. */
@Service
@Command(
        scope = "mpaka",
        name = "fingerprints",
        description = "Shows whether the law allows fingerprints, or which fingers of a traveller were taken.")
public final class FingerprintsCommand extends ActorAction {
    @Reference
    private Fingerprints fingerprints;

    @Argument(
            name = "inspection",
            description = "A case; the look is journaled. Without it, the policy.",
            required = false)
    private @Nullable String inspection;

    @Override
    protected void run(Actor actor) {
        if (inspection == null) policy();
        else found(fingerprints.find(actor, InspectionId.of(inspection)));
    }

    private void policy() {
        var policy = fingerprints.policy();
        if (!policy.allowed()) {
            out().println("Not taken: the law of this country has no row fingerprints in its table biometrics today.");
            return;
        }
        policy.citations().forEach(one -> out().println(
                        one.title() + one.article().map(at -> ", " + at).orElse("")));
        out().println("Kept " + policy.keptDays() + " days; thresholds " + policy.threshold() + ", in a search "
                + policy.searchThreshold() + "; " + policy.engine());
    }

    private void found(Optional<Enrolment> enrolment) {
        if (enrolment.isEmpty()) {
            out().println("None were taken.");
            return;
        }
        var one = enrolment.get();
        out().println("By " + one.byName() + ", " + one.at() + ", until " + one.until()
                + (one.simulated() ? ", SIMULATED" : ""));
        var table = Table.of("Finger", "Minutiae", "Source");
        one.taken()
                .forEach(taken ->
                        table.row(taken.finger(), taken.minutiae() + (taken.weak() ? " (weak)" : ""), taken.source()));
        one.exceptions().forEach(exception -> table.row(exception.finger(), exception.why(), ""));
        table.print(out());
    }
}
