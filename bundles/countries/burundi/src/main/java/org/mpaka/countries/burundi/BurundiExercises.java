package org.mpaka.countries.burundi;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.mpaka.api.CountryCode;
import org.mpaka.api.training.ExerciseBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Exercises on Burundi's law; their people are invented. */
@Component
public final class BurundiExercises implements ExerciseBook {
    @Activate
    public BurundiExercises() {}

    @Override
    public CountryCode country() {
        return Burundi.CODE;
    }

    @Override
    public List<URL> exercises() {
        return List.of(Objects.requireNonNull(BurundiExercises.class.getResource("exercises/law-of-burundi.yaml")));
    }
}
