package org.mpaka.web.shell.inspection;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.document.PageImages;
import org.mpaka.api.document.PageReading;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.NodeFiles;
import org.mpaka.web.shell.Table;
import org.mpaka.web.shell.WaitingFileCompleter;

/** Reads pictures of pages, to see how well the camera or scanner of a post does. */
@Service
@Command(
        scope = "mpaka",
        name = "page",
        description = "Reads the zone and barcodes in pictures of documents, and says how long each took.",
        detailedDescription =
                "Without a name every JPEG and PNG of the node's directory import is read. Nothing is kept and no"
                        + " inspection is opened: give the lines to mpaka:inspect.")
public final class PageCommand extends ActorAction {
    @Reference
    private PageImages pages;

    @Reference
    private NodeFiles files;

    @Argument(
            index = 0,
            name = "files",
            description = "Names of files in the node's directory import.",
            required = false,
            multiValued = true)
    @Completion(WaitingFileCompleter.class)
    private List<String> names = List.of();

    @Override
    protected void run(Actor actor) throws IOException {
        var table = Table.of("File", "ms", "Format", "Zone", "Repairs", "Codes", "Missed");
        for (String name : names.isEmpty() ? pictures() : names)
            row(table, name, pages.read(actor, files.read(name, PageImages.MAXIMUM_BYTES)));
        table.print(out());
    }

    private List<String> pictures() throws IOException {
        return files.waiting().stream()
                .filter(name -> name.matches("(?i).*\\.(jpe?g|png)"))
                .toList();
    }

    private void row(Table table, String name, PageReading page) {
        table.row(
                name,
                page.took().toMillis(),
                page.reading().format(),
                String.join(" ", page.reading().lines()),
                page.repairs().stream().map(PageCommand::said).collect(Collectors.joining(", ")),
                page.codes().stream()
                        .map(code -> code.kind() + " " + code.reading().kind())
                        .collect(Collectors.joining(", ")),
                page.missed().map((Sentence why) -> say(why)).orElse(""));
    }

    /** Places are counted from 1, as people do. */
    private static String said(PageReading.Repair repair) {
        return (repair.line() + 1) + "." + (repair.position() + 1) + " " + repair.read() + " as " + repair.taken();
    }
}
