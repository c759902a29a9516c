package org.mpaka.core.inspection;

import java.time.Duration;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.InspectionCheck;
import org.mpaka.api.inspection.InspectionFacts;

/** A check that answers as the test says. */
record TestCheck(CheckId id, Duration budget, World.Answer answer) implements InspectionCheck {
    @Override
    public int position() {
        return id.equals(CheckId.DOCUMENT) ? 10 : id.equals(CheckId.ALERT) ? 40 : 50;
    }

    @Override
    public CheckResult run(InspectionFacts facts) {
        try {
            return answer.of(facts);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
