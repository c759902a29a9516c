package org.mpaka.web.shell.legislation;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.mpaka.api.legislation.Legislation;

/** Completes the names of law tables. */
@Service
public final class TableCompleter implements Completer {
    @Reference
    private Legislation legislation;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return new StringsCompleter(legislation.tables()).complete(session, line, candidates);
    }
}
