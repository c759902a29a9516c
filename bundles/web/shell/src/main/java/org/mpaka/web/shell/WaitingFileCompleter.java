package org.mpaka.web.shell;

import java.io.IOException;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes the names of the files that wait in {@code import}. */
@Service
public final class WaitingFileCompleter implements Completer {
    @Reference
    private NodeFiles files;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        try {
            return new StringsCompleter(files.waiting()).complete(session, line, candidates);
        } catch (IOException unreadable) {
            return -1;
        }
    }
}
