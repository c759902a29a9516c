package org.mpaka.api.training;

import java.net.URL;
import java.util.List;
import org.mpaka.api.CountryCode;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Exercises on a country's own law. A country bundle registers one.
 *
 * <p>Read once, when it is registered; an exercise with a fault is left out, named in the log and in the room of exercises.
 */
@ConsumerType
public interface ExerciseBook {
    CountryCode country();

    /** YAML files, one an exercise; how to write one is in the README of {@code core/training}. */
    List<URL> exercises();
}
