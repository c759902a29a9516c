package org.mpaka.web.shell.training;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.UserId;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.Table;

/** Shows what officers achieved in exercises, or writes it to a file. */
@Service
@Command(
        scope = "mpaka",
        name = "training-record",
        description = "Shows what officers achieved in exercises, or writes it to a file.")
public final class TrainingRecordCommand extends TrainingAction {
    @Reference
    private NodeFiles files;

    @Argument(index = 0, name = "officer", description = "Whose; everybody's when left out.")
    private @Nullable String officer;

    @Option(name = "--file", description = "Writes a new CSV file of this name into the node's directory export.")
    private @Nullable String file;

    @Override
    protected void run(Actor actor) throws IOException {
        var whose = Optional.ofNullable(officer).map(UserId::of);
        if (file != null) {
            var written = files.write(file, out -> training().export(actor, whose, Locale.ENGLISH, out));
            out().println("Written to " + written + ".");
            return;
        }
        var table = Table.of("Officer", "Exercise", "Begun", "Score", "Passed");
        training()
                .record(actor, whose, PageRequest.first(PageRequest.MAXIMUM))
                .items()
                .forEach(run -> table.row(run.officer(), say(run.title()), run.begunAt(), run.score(), run.passed()));
        table.print(out());
    }
}
