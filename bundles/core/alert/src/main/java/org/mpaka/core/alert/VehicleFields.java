package org.mpaka.core.alert;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.Hit.Comparison;
import org.mpaka.api.alert.Hit.FieldComparison;
import org.mpaka.api.traveller.Vehicle;

/** Puts a traveller's vehicle and the one looked for side by side. */
final class VehicleFields {
    private VehicleFields() {}

    static List<FieldComparison> of(Vehicle seen, AlertSubject.Vehicle listed, Candidate candidate) {
        return List.of(
                number("plate", seen.plate(), listed.plate(), candidate),
                field(
                        "country",
                        seen.country().map(Object::toString),
                        listed.country().map(Object::toString),
                        seen.country().equals(listed.country()) ? Comparison.EQUAL : Comparison.DIFFERENT),
                number("vehicleNumber", seen.identificationNumber(), listed.identificationNumber(), candidate));
    }

    private static FieldComparison number(
            String field, Optional<String> seen, Optional<String> listed, Candidate candidate) {
        var code = field.equals("plate") ? "alert.match-plate" : "alert.match-vin";
        var comparison = says(candidate, code + "-same")
                ? Comparison.EQUAL
                : says(candidate, code + "-read-alike") ? Comparison.CLOSE : Comparison.DIFFERENT;
        return field(field, seen, listed, comparison);
    }

    private static boolean says(Candidate candidate, String code) {
        return candidate.explanation().stream()
                .anyMatch(sentence -> sentence.code().equals(code));
    }

    private static FieldComparison field(
            String field, Optional<String> seen, Optional<String> listed, Comparison comparison) {
        boolean both = seen.isPresent() && listed.isPresent();
        return new FieldComparison(field, seen.orElse(""), listed.orElse(""), both ? comparison : Comparison.NOT_GIVEN);
    }
}
