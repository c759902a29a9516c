package org.mpaka.web.shell.training;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;

/** Ends your exercise early. */
@Service
@Command(scope = "mpaka", name = "exercise-end", description = "Ends your exercise early.")
public final class ExerciseEndCommand extends TrainingAction {
    @Override
    protected void run(Actor actor) {
        print(training().end(actor, current(actor)));
    }
}
