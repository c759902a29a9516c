package org.mpaka.core.inspection;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.TravellerHistory;

/** What the checks, the register and the law answered. */
record Findings(List<CheckResult> checks, Optional<Ruling> ruling, Optional<TravellerHistory.History> history) {
    Findings {
        checks = List.copyOf(checks);
    }
}
