package org.mpaka.api.legislation;

import java.util.Optional;
import org.mpaka.api.DateRange;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One legal question of one country.
 *
 * <p>Called from any thread; pure, no I/O, within 1 ms. Takes its values from the parameters, never from constants.
 * Lack of data is a {@code Refer} or a {@code missing}, never an {@code Admit}. No rule refuses a person who asks for
 * asylum. A thrown exception is turned into a referral and shown in health.
 */
@ConsumerType
public interface LegalRule {
    RuleId id();

    LegalArea area();

    /** The days whose law it is; the rows it reads have their own. */
    default DateRange inForce() {
        return DateRange.ALWAYS;
    }

    /** Empty when the question does not arise. */
    Optional<RuleAnswer> answer(LegalFacts facts, Parameters parameters);
}
