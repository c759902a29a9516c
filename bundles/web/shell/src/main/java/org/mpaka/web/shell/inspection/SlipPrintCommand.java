package org.mpaka.web.shell.inspection;

import java.util.Locale;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.SlipPrinter;

/** Prints the slip of a decided inspection. */
@Service
@Command(
        scope = "mpaka",
        name = "slip-print",
        description = "Prints the slip of a decided inspection at a lane, and says what became of it.")
public final class SlipPrintCommand extends InspectionAction {
    @Reference
    private SlipPrinter slips;

    @Argument(index = 0, name = "lane", description = "Whose printer.", required = true)
    private String lane = "";

    @Option(name = "--language", description = "Language of the slip: en, fr, sw, rn.")
    @Completion(
            value = StringsCompleter.class,
            values = {"en", "fr", "sw", "rn"})
    private String language = "en";

    @Override
    protected void run(Actor actor) {
        var printout = slips.printAt(actor, inspection(actor).id(), Locale.forLanguageTag(language), lane);
        out().println(printout.printer() + (printout.simulated() ? " (simulated)" : "") + ", sheet " + printout.copy()
                + ": " + printout.result() + ". " + say(printout.advice()));
    }
}
