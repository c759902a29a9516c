package org.mpaka.api.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Looks a person or document up in all lists in force, in memory.
 *
 * <p>Finds silent alerts too: what it answers is for the core's services, which know who may see what.
 */
@ProviderType
public interface AlertScreening {
    Screening screen(ScreeningQuery query, LocalDate on);

    /**
     * @param candidates best first, above the threshold only
     * @param lists how many lists were searched
     * @param oldest when the oldest of them was imported; empty when there is none
     */
    record Screening(List<Candidate> candidates, int lists, Optional<Instant> oldest) {
        public Screening {
            candidates = List.copyOf(candidates);
        }
    }
}
