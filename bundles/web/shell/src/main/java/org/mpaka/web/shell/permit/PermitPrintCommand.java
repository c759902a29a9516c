package org.mpaka.web.shell.permit;

import java.io.IOException;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.permit.PermitId;
import org.mpaka.api.permit.PermitPrinter;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;

/** Prints a permit or one of its receipts. */
@Service
@Command(
        scope = "mpaka",
        name = "permit-print",
        description =
                "Writes a granted permit, or a receipt of it, as a PDF on the post's machine; delete it when printed.")
public final class PermitPrintCommand extends ActorAction {
    @Reference
    private PermitPrinter printer;

    @Reference
    private NodeFiles files;

    @Argument(index = 0, name = "permit", description = "Identifier of the permit.", required = true)
    private String permit = "";

    @Argument(
            index = 1,
            name = "file",
            description = "Name of the PDF, written to the node's directory export; nothing is overwritten.",
            required = true)
    private String file = "";

    @Option(name = "--receipt", description = "Number of a receipt to print instead of the permit.")
    private @Nullable String receipt;

    @Option(name = "--language", description = "Language of the paper: en, fr, sw, rn.")
    @Completion(
            value = StringsCompleter.class,
            values = {"en", "fr", "sw", "rn"})
    private String language = "en";

    @Override
    protected void run(Actor actor) throws IOException {
        var id = PermitId.of(permit);
        var locale = Locale.forLanguageTag(language);
        var pdf = given(receipt)
                .map(number -> printer.receipt(actor, id, number, locale))
                .orElseGet(() -> printer.permit(actor, id, locale));
        var written = files.write(file, out -> out.write(pdf));
        out().println("Written to " + written + ", " + pdf.length + " bytes.");
    }
}
