package org.mpaka.api.training;

import java.util.List;
import org.mpaka.api.legislation.ReferralReason;

/**
 * A decision, as far as an exercise looks at it.
 *
 * @param reasons of a referral; of an expected one any of these, or any at all when empty
 */
public record TrainingAnswer(Kind kind, List<ReferralReason> reasons) {
    /** What was decided. */
    public enum Kind {
        ADMIT,
        REFER,
        REFUSE
    }

    public TrainingAnswer {
        reasons = List.copyOf(reasons);
    }
}
