package org.mpaka.api.inspection;

import java.time.Duration;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One check of an inspection. Bundles, countries too, register theirs; at most eight are shown.
 *
 * <p>Runs on a thread of its own beside the others and may block up to its budget; after that the answer is
 * {@code NOT_DONE}, whatever it says later. A thrown exception is {@code NOT_DONE} too. It may read registers but
 * writes nothing.
 */
@ConsumerType
public interface InspectionCheck {
    CheckId id();

    /** Its row, ascending: document 10, chip 20, face 30, alert 40, history 50, law 60, health 70. */
    int position();

    Duration budget();

    CheckResult run(InspectionFacts facts);
}
