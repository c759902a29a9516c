package org.mpaka.web.shell.alert;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.mpaka.api.alert.AlertImports;

/** Completes the formats that can be imported. */
@Service
public final class FormatCompleter implements Completer {
    @Reference
    private AlertImports imports;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return new StringsCompleter(imports.formats()).complete(session, line, candidates);
    }
}
