package org.mpaka.countries.tanzania;

import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;
import org.mpaka.api.traveller.Purpose;

/** What several of Tanzania's legal questions ask first. */
final class Tanzania {
    static final CountryCode CODE = CountryCode.of("TZA");
    static final CountryCode BURUNDI = CountryCode.of("BDI");

    private Tanzania() {}

    /** A foreigner at entry; nobody when no document tells. */
    static boolean foreignerEnters(LegalFacts facts) {
        return facts.entering() && facts.document().isPresent() && !facts.isNationalOf(CODE);
    }

    /** The row of a table keyed by nationality. */
    static Optional<LegalValue> byNationality(String table, LegalFacts facts, Parameters parameters) {
        return facts.nationality().flatMap(nationality -> parameters.find(table, nationality.value()));
    }

    static boolean comesFor(LegalFacts facts, Purpose purpose) {
        return facts.declaration().purpose().filter(purpose::equals).isPresent();
    }
}
