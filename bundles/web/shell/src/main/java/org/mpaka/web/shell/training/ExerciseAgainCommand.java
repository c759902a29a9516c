package org.mpaka.web.shell.training;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;

/** Lays the document of your exercise on the reader once more. */
@Service
@Command(
        scope = "mpaka",
        name = "exercise-again",
        description = "Lays the document of your exercise on the reader once more.")
public final class ExerciseAgainCommand extends TrainingAction {
    @Override
    protected void run(Actor actor) {
        print(training().again(actor, current(actor)));
    }
}
