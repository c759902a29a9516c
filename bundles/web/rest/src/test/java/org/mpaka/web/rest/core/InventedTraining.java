package org.mpaka.web.rest.core;

import static org.mpaka.web.rest.core.InventedPost.NOW;
import static org.mpaka.web.rest.core.InventedPost.OFFICER;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.plugin.Plugin;
import org.mpaka.api.training.Judgement;
import org.mpaka.api.training.PresentedTraveller;
import org.mpaka.api.training.ScenarioId;
import org.mpaka.api.training.TrainingAnswer;
import org.mpaka.api.training.TrainingCatalogue;
import org.mpaka.api.training.TrainingRun;
import org.mpaka.api.training.TrainingRunId;
import org.mpaka.api.training.TrainingScenario;
import org.mpaka.api.traveller.Direction;

/** An exercise that nobody did, and a plug-in that nobody wrote. */
final class InventedTraining {
    static final Plugin PLUGIN = new Plugin(
            "org.example.ruritania.country", "0.1.0", Plugin.State.RUNNING, NOW, Sentence.of("plugin.running"));

    private static final Sentence TITLE = Sentence.of("training.scenario.cloned-passport.title");

    static final TrainingCatalogue CATALOGUE = new TrainingCatalogue(
            List.of(new TrainingScenario(
                    ScenarioId.of("cloned-passport"),
                    TITLE,
                    Sentence.of("training.scenario.cloned-passport.aim"),
                    Direction.ENTRY,
                    3,
                    60)),
            List.of(Sentence.of("error.unreadable-file", "0", "mine.yaml", "1", "3")));

    static final TrainingRun RUN = new TrainingRun(
            TrainingRunId.of("0192a6e0-0000-7000-8000-000000000051"),
            ScenarioId.of("cloned-passport"),
            TITLE,
            OFFICER.user(),
            OFFICER.displayName(),
            OFFICER.post(),
            "1",
            DeviceId.of("simulator-passport"),
            NOW,
            3,
            List.of(new PresentedTraveller(
                    1,
                    Sentence.of("training.scenario.cloned-passport.1.story"),
                    List.of("P<UTO", "UT91"),
                    NOW,
                    Optional.of(InspectionId.of("0192a6e0-0000-7000-8000-000000000052")),
                    Optional.of(new Judgement(
                            false,
                            Optional.of(new TrainingAnswer(TrainingAnswer.Kind.ADMIT, List.of())),
                            List.of(new TrainingAnswer(TrainingAnswer.Kind.REFER, List.of(ReferralReason.DOCUMENT))),
                            List.of(Sentence.of("training.missed.purpose")),
                            Sentence.of("training.scenario.cloned-passport.1.lesson"),
                            41,
                            0)))),
            Optional.of(NOW),
            Optional.of(0),
            false);

    private InventedTraining() {}
}
