package org.mpaka.api.training;

import java.util.UUID;
import org.mpaka.api.TextValue;

/** One time that somebody did an exercise. */
public record TrainingRunId(UUID value) implements TextValue {
    public static TrainingRunId of(String value) {
        return new TrainingRunId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
