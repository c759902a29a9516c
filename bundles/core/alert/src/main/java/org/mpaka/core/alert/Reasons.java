package org.mpaka.core.alert;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.Candidate;

/** Says in one sentence why a record is to be compared: {@code alert.compare-name-close-birth-year}. */
final class Reasons {
    private static final String MATCH = "alert.match-";
    private static final Map<String, String> BIRTHS = Map.of(
            "birth-same", "same",
            "birth-swapped", "near",
            "birth-within", "near",
            "birth-other-day", "near",
            "birth-other-year", "year",
            "birth-not-given", "unknown");

    private Reasons() {}

    static Sentence of(Candidate candidate) {
        var codes = candidate.explanation().stream()
                .map(sentence -> sentence.code().substring(MATCH.length()))
                .toList();
        var first = codes.get(0);
        if (first.startsWith("document-") || first.startsWith("plate-") || first.startsWith("vin-"))
            return Sentence.of("alert.compare-" + first);
        var birth = codes.stream().filter(BIRTHS::containsKey).findFirst().orElse("birth-not-given");
        var sentence = Sentence.of("alert.compare-" + first + "-birth-" + BIRTHS.get(birth));
        return birth.equals("birth-other-year") ? sentence.with("years", years(candidate.explanation())) : sentence;
    }

    private static String years(List<Sentence> explanation) {
        return explanation.stream()
                .flatMap(sentence -> Stream.ofNullable(sentence.arguments().get("years")))
                .findFirst()
                .orElse("?");
    }
}
