package org.mpaka.web.shell.training;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.training.ScenarioId;

/** Begins an exercise at the lane of your shift. */
@Service
@Command(scope = "mpaka", name = "exercise-begin", description = "Begins an exercise at the lane of your shift.")
public final class ExerciseBeginCommand extends TrainingAction {
    @Argument(index = 0, name = "exercise", required = true, description = "Its name, as mpaka:exercises shows it.")
    private String scenario = "";

    @Override
    protected void run(Actor actor) {
        print(training().begin(actor, ScenarioId.of(scenario)));
    }
}
