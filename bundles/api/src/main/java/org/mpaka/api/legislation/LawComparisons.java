package org.mpaka.api.legislation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Compares laws on recorded crossings in the background: a year of them takes longer than a person waits. One comparison
 * runs at a time; the last ones are remembered until the node ends.
 */
@ProviderType
public interface LawComparisons {
    /**
     * Starts what {@link LawChanges#difference} answers at once. Needs LAW_PROPOSE or LAW_APPROVE.
     *
     * @throws MpakaException {@code NOT_FOUND} for a version that is not known here
     */
    LawComparison compare(Actor actor, Optional<String> before, Optional<String> after, LocalDate from, LocalDate to);

    /** Starts what {@link LawChanges#dryRun} answers at once; needs the same. */
    LawComparison dryRun(Actor actor, LawChangeId change, LocalDate from, LocalDate to);

    /** How far it is. Needs LAW_PROPOSE or LAW_APPROVE. */
    LawComparison get(Actor actor, UUID comparison);

    /** Ends one that runs or waits; needs the same. One that has ended stays as it is. */
    LawComparison cancel(Actor actor, UUID comparison);
}
