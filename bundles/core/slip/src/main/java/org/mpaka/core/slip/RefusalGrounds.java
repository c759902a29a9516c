package org.mpaka.core.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.legislation.Citation;
import org.mpaka.api.legislation.LegalValue;

/** The law's own name and text for the ground of a refusal: what a person needs who contests it. */
interface RefusalGrounds {
    String TABLE = "refusal-ground";

    /** The grounds in force on a day; empty where the law names none. */
    List<LegalValue> on(LocalDate day);

    /** Empty for a ground that is the officer's own. */
    default Optional<Ground> of(Decision decision, LocalDate day) {
        if (!(decision instanceof Decision.Refuse refuse)) return Optional.empty();
        return on(day).stream()
                .filter(row -> row.key().equals(refuse.ground()))
                .findFirst()
                .map(row -> new Ground(Sentence.of("law.ground." + row.key()), row.citations()));
    }

    /** One ground, named in the reader's language. */
    record Ground(Sentence name, List<Citation> citations) {}
}
