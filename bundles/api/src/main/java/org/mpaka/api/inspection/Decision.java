package org.mpaka.api.inspection;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mpaka.api.legislation.ReferralReason;

/** What an officer decides. */
public sealed interface Decision {
    /**
     * @param stayDays days granted; needed at an entry, unless the person is a national of the state or the law itself
     *     admits without a limit; empty at exit
     * @param conditions in the officer's words, shown on the slip
     * @param againstReason why, when it goes against the ruling or past a check that is not passed
     */
    record Admit(Optional<Integer> stayDays, List<String> conditions, Optional<String> againstReason)
            implements Decision {
        public Admit {
            conditions = List.copyOf(conditions);
        }
    }

    /** @param note for the second line */
    record Refer(ReferralReason reason, Optional<String> note) implements Decision {}

    /**
     * Takes effect when a second officer confirms.
     *
     * @param ground code of the ground in law
     * @param reason in the officer's words, given to the traveller in writing
     */
    record Refuse(String ground, String reason) implements Decision {}

    default <R> R fold(Function<Admit, R> admit, Function<Refer, R> refer, Function<Refuse, R> refuse) {
        if (this instanceof Admit a) return admit.apply(a);
        if (this instanceof Refer r) return refer.apply(r);
        return refuse.apply((Refuse) this);
    }
}
