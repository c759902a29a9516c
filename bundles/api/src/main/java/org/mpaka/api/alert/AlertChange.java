package org.mpaka.api.alert;

import java.time.Instant;
import java.util.List;
import org.mpaka.api.access.UserId;

/**
 * A change of an alert that waits for another person; the alert stays in force as it is until then.
 *
 * @param differences field by field
 */
public record AlertChange(
        AlertId alert,
        NewAlert wanted,
        List<ListDifference.FieldChange> differences,
        UserId by,
        Instant at,
        String reason) {
    public AlertChange {
        differences = List.copyOf(differences);
    }

    @Override
    public String toString() {
        return "AlertChange of " + alert;
    }
}
