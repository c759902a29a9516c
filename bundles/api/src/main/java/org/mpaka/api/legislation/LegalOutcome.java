package org.mpaka.api.legislation;

import java.math.BigDecimal;
import java.util.Optional;

/** What the law answers. */
public sealed interface LegalOutcome {
    /** @param stayDays empty when the stay is not limited (citizens, residents) */
    record Admit(Optional<Integer> stayDays) implements LegalOutcome {}

    /**
     * A pass or visa that is given at the border.
     *
     * @param pass {@code eac-visitor}, {@code visa-on-arrival}, {@code ujirani-mwema}
     * @param fee in the currency, 0 when free
     * @param currency ISO 4217
     */
    record Grant(String pass, int stayDays, BigDecimal fee, String currency) implements LegalOutcome {}

    /** A visa that had to be asked for beforehand. */
    record VisaRequired(String visa) implements LegalOutcome {}

    record Refer(ReferralReason reason) implements LegalOutcome {}

    /** A ground for refusal, which an officer must confirm; never reached when a person asks for asylum. */
    record RefusalGround(String ground) implements LegalOutcome {}

    record PostClosed() implements LegalOutcome {}

    /** Good in this area: nothing to add. */
    record Satisfied() implements LegalOutcome {}

    /** For the officer to know; decides nothing. */
    record Information() implements LegalOutcome {}

    /** Handles every case, so that a new one breaks every caller at compile time. */
    default <R> R fold(Cases<R> cases) {
        if (this instanceof Admit admit) return cases.admit(admit);
        if (this instanceof Grant grant) return cases.grant(grant);
        if (this instanceof VisaRequired visa) return cases.visaRequired(visa);
        if (this instanceof Refer refer) return cases.refer(refer);
        if (this instanceof RefusalGround ground) return cases.refusalGround(ground);
        if (this instanceof PostClosed) return cases.postClosed();
        if (this instanceof Satisfied) return cases.satisfied();
        return cases.information();
    }

    /** As tables of cases write it: {@code admit 90}, {@code grant eac-visitor 180 0 USD}, {@code refer visa}. */
    default String inBrief() {
        return fold(new BriefOutcome());
    }

    /** One answer a case. */
    interface Cases<R> {
        R admit(Admit admit);

        R grant(Grant grant);

        R visaRequired(VisaRequired visa);

        R refer(Refer refer);

        R refusalGround(RefusalGround ground);

        R postClosed();

        R satisfied();

        R information();
    }
}
