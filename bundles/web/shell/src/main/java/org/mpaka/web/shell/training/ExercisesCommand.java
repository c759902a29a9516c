package org.mpaka.web.shell.training;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.web.shell.Table;

/** Shows the exercises of a node for training. */
@Service
@Command(scope = "mpaka", name = "exercises", description = "Shows the exercises of a node for training.")
public final class ExercisesCommand extends TrainingAction {
    @Override
    protected void run(Actor actor) {
        var catalogue = training().catalogue(actor);
        var table = Table.of("Exercise", "Title", "Direction", "Travellers", "Seconds each");
        catalogue
                .scenarios()
                .forEach(one ->
                        table.row(one.id(), say(one.title()), one.direction(), one.travellers(), one.secondsEach()));
        table.print(out());
        catalogue.faults().forEach(fault -> out().println(say(fault)));
    }
}
