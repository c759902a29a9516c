package org.mpaka.web.shell.inspection;

import java.io.IOException;
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
import org.mpaka.web.shell.NodeFiles;

/** Writes the slip of a decided inspection. */
@Service
@Command(
        scope = "mpaka",
        name = "slip",
        description = "Writes the slip of a decided inspection as a PDF on the post's machine; delete it when printed.")
public final class SlipCommand extends InspectionAction {
    @Reference
    private SlipPrinter slips;

    @Reference
    private NodeFiles files;

    @Argument(
            index = 0,
            name = "file",
            description = "Name of the PDF, written to the node's directory export; nothing is overwritten.",
            required = true)
    private String file = "";

    @Option(name = "--language", description = "Language of the slip: en, fr, sw, rn.")
    @Completion(
            value = StringsCompleter.class,
            values = {"en", "fr", "sw", "rn"})
    private String language = "en";

    @Override
    protected void run(Actor actor) throws IOException {
        var pdf = slips.print(actor, inspection(actor).id(), Locale.forLanguageTag(language));
        var written = files.write(file, out -> out.write(pdf));
        out().println("Written to " + written + ", " + pdf.length + " bytes.");
    }
}
