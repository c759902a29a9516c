package org.mpaka.web.shell.training;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;

/** Calls the next traveller of your exercise, or ends it after the last. */
@Service
@Command(
        scope = "mpaka",
        name = "exercise-next",
        description = "Calls the next traveller of your exercise, or ends it after the last.")
public final class ExerciseNextCommand extends TrainingAction {
    @Override
    protected void run(Actor actor) {
        print(training().next(actor, current(actor)));
    }
}
