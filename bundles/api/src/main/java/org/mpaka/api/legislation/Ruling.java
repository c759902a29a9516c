package org.mpaka.api.legislation;

import java.time.LocalDate;
import java.util.List;
import org.mpaka.api.CountryCode;
import org.mpaka.api.traveller.TravellerClass;

/**
 * What the law of a day says of a traveller.
 *
 * @param leading the answer that decides, by order of area; one of the answers
 * @param answers all of them, by order of area
 * @param travellerClass what the person is to this law
 * @param version names the law text used, for replay
 */
public record Ruling(
        CountryCode country,
        LocalDate on,
        TravellerClass travellerClass,
        RuleAnswer leading,
        List<RuleAnswer> answers,
        String version) {
    public Ruling {
        answers = List.copyOf(answers);
    }
}
