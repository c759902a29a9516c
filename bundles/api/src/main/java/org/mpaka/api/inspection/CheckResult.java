package org.mpaka.api.inspection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;

/**
 * What a check answered.
 *
 * @param toCompare FAILED because a person must compare first (an open alert pair)
 * @param source where the answer comes from: reader, list copy, register, rules
 * @param asOf how old the source's data are
 * @param took how long it ran
 * @param references identifiers to look further, such as hits
 */
public record CheckResult(
        CheckId check,
        CheckAnswer answer,
        boolean toCompare,
        Sentence reason,
        Sentence source,
        Instant asOf,
        Duration took,
        List<String> references) {
    public CheckResult {
        references = List.copyOf(references);
    }
}
