package org.mpaka.countries.burundi;

import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.LegalFacts;
import org.mpaka.api.legislation.LegalValue;
import org.mpaka.api.legislation.Parameters;

/** What several of Burundi's legal questions ask first. */
final class Burundi {
    static final CountryCode CODE = CountryCode.of("BDI");
    static final CountryCode TANZANIA = CountryCode.of("TZA");

    private Burundi() {}

    /** A foreigner at entry; nobody when no document tells. */
    static boolean foreignerEnters(LegalFacts facts) {
        return facts.entering() && facts.document().isPresent() && !facts.isNationalOf(CODE);
    }

    /** The row that says that free movement applies to this person. */
    static Optional<LegalValue> freeMovement(LegalFacts facts, Parameters parameters) {
        return facts.nationality()
                .flatMap(nationality -> parameters.find("free-movement", nationality.value()))
                .filter(row -> row.says("applied", "yes"));
    }

    static boolean facesTanzania(BorderPost post) {
        return post.neighbour().filter(TANZANIA::equals).isPresent();
    }
}
