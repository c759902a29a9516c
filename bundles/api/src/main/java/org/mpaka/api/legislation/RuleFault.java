package org.mpaka.api.legislation;

import java.time.Instant;
import org.mpaka.api.CountryCode;

/**
 * A rule that did not answer as it should; whoever it was asked about was referred. Kept until its country's law is
 * replaced or the node starts anew.
 *
 * @param law whose book it is in
 * @param what in English for the IT team: the class of what it threw, what was wrong with its answer; nothing personal
 * @param since when it was noticed first
 * @param last when it was noticed last
 * @param times how often
 * @param leftAlone it is not asked at present, because it would not end
 */
public record RuleFault(
        RuleId rule,
        CountryCode law,
        Kind kind,
        String what,
        Instant since,
        Instant last,
        long times,
        boolean leftAlone) {
    /** How it failed. */
    public enum Kind {
        THREW,
        /** It did not end in time. */
        LATE,
        /** Its answer cannot be: none at all, parts missing, days or a fee below zero. */
        NONSENSE
    }
}
