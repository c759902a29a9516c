package org.mpaka.api.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was made of an input.
 *
 * @param format identifier of the format that read it, {@code td3}; {@code keyed}; {@code unknown}
 * @param lines the machine-readable zone as understood; empty when keyed
 * @param document empty when it could not be read far enough to name a person and a number
 * @param findings at least one; those that are FAILED name the field at fault
 * @param suggestions per field at fault, its value as it may have been ({@code O} read as {@code 0}): dates as ISO
 *     dates, names as {@code SURNAME, GIVEN NAMES}; shown to the officer, who takes or leaves them, and never applied
 *     unasked
 */
public record DocumentReading(
        String format,
        DocumentInput.Channel channel,
        List<String> lines,
        Optional<TravelDocument> document,
        List<CheckDigit> checkDigits,
        List<DocumentFinding> findings,
        Map<String, String> suggestions) {
    public DocumentReading {
        lines = List.copyOf(lines);
        checkDigits = List.copyOf(checkDigits);
        findings = List.copyOf(findings);
        suggestions = Map.copyOf(suggestions);
    }

    @Override
    public String toString() {
        return "DocumentReading " + format;
    }
}
