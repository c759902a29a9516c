package org.mpaka.core.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.training.ScenarioId;
import org.mpaka.api.training.TrainingAnswer;
import org.mpaka.api.training.TrainingScenario;
import org.mpaka.api.traveller.Direction;

/**
 * A scripted exercise, as its file says it; how to write one is in the bundle's README.
 *
 * @param country whose law the expected decisions follow
 * @param title by language, as all texts
 */
record Scenario(
        CountryCode country,
        ScenarioId id,
        Direction direction,
        int secondsEach,
        Map<String, String> title,
        Map<String, String> aim,
        List<Person> travellers) {
    private static final String CODE = "training.scenario.";

    Scenario {
        title = Map.copyOf(title);
        aim = Map.copyOf(aim);
        travellers = List.copyOf(travellers);
    }

    /**
     * Somebody who comes to the lane.
     *
     * @param document as a scene of the simulator, but for {@code age} in place of {@code birth} and {@code validYears} in
     *     place of {@code expiry}; {@code #} in the number becomes a digit
     * @param plate of the vehicle; {@code #} becomes a digit
     * @param alert that is issued on the person, or on the vehicle
     * @param register how the simulated register answers
     * @param unplugged the reader is lost; the zone has to be keyed
     * @param asked what the officer has to have asked or noted
     * @param looked checks that must have been done, and records compared, before the decision
     */
    record Person(
            Map<String, String> story,
            Map<String, String> document,
            Optional<String> plate,
            Optional<Wanted> alert,
            RegisterScript register,
            boolean unplugged,
            List<Expected> expect,
            List<Question> asked,
            List<String> looked,
            Map<String, String> lesson) {
        Person {
            story = Map.copyOf(story);
            document = Map.copyOf(document);
            expect = List.copyOf(expect);
            asked = List.copyOf(asked);
            looked = List.copyOf(looked);
            lesson = Map.copyOf(lesson);
        }

        @Override
        public String toString() {
            return "Person";
        }
    }

    /** @param vehicle whether it is the vehicle that is looked for, and not the person */
    record Wanted(AlertCategory category, AlertAction action, boolean silent, boolean vehicle) {}

    /**
     * A decision that is right.
     *
     * @param withReason only with a reason for going past a check that is not done
     */
    record Expected(TrainingAnswer.Kind decide, List<ReferralReason> reasons, boolean withReason) {
        Expected {
            reasons = List.copyOf(reasons);
        }

        TrainingAnswer answer() {
            return new TrainingAnswer(decide, reasons);
        }
    }

    /** How the simulated register answers when it is asked for the document. */
    enum RegisterScript {
        NOT_FOUND,
        FOUND,
        LATE_ONCE,
        BROKEN
    }

    /** What an officer asks or notes. */
    enum Question {
        PURPOSE,
        RESIDENCE,
        ACCOMPANIMENT,
        VEHICLE,
        ASYLUM
    }

    TrainingScenario shown() {
        return new TrainingScenario(
                id, Sentence.of(code("title")), Sentence.of(code("aim")), direction, travellers.size(), secondsEach);
    }

    /** @param part {@code title}, {@code aim}, {@code 1.story}, {@code 1.lesson} … */
    String code(String part) {
        return CODE + id + "." + part;
    }
}
