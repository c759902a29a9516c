package org.mpaka.web.shell;

import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;

/** Completes names that a service tells to whoever may know them. */
public abstract class NameCompleter implements Completer {
    @Reference
    private ShellActor who;

    @Override
    public final int complete(Session session, CommandLine line, List<String> candidates) {
        try {
            return new StringsCompleter(names(who.of(session)).toList()).complete(session, line, candidates);
        } catch (MpakaException e) {
            // nobody is signed in, or may not know them: there is nothing to complete
            return -1;
        }
    }

    /** @throws MpakaException when the person may not know them */
    protected abstract Stream<String> names(Actor actor);
}
