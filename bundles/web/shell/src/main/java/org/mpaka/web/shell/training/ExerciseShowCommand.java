package org.mpaka.web.shell.training;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;

/** Shows your exercise and how its traveller was dealt with. */
@Service
@Command(scope = "mpaka", name = "exercise", description = "Shows your exercise and how its traveller was dealt with.")
public final class ExerciseShowCommand extends TrainingAction {
    @Override
    protected void run(Actor actor) {
        training().current(actor).ifPresentOrElse(this::print, () -> out().println("No exercise goes on."));
    }
}
