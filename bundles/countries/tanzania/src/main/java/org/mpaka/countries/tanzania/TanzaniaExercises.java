package org.mpaka.countries.tanzania;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.mpaka.api.CountryCode;
import org.mpaka.api.training.ExerciseBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Exercises on Tanzania's law; their people are invented. */
@Component
public final class TanzaniaExercises implements ExerciseBook {
    @Activate
    public TanzaniaExercises() {}

    @Override
    public CountryCode country() {
        return Tanzania.CODE;
    }

    @Override
    public List<URL> exercises() {
        return List.of(Objects.requireNonNull(TanzaniaExercises.class.getResource("exercises/law-of-tanzania.yaml")));
    }
}
