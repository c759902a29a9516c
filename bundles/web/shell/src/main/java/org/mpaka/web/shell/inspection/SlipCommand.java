package org.mpaka.web.shell.inspection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.mpaka.api.access.Actor;
import org.mpaka.api.inspection.SlipPrinter;

/** Writes the slip of a decided inspection. */
@Service
@Command(
        scope = "mpaka",
        name = "slip",
        description = "Writes the slip of a decided inspection as a PDF on the post's machine; delete it when printed.")
public final class SlipCommand extends InspectionAction {
    @Reference
    private SlipPrinter slips;

    @Argument(
            index = 0,
            name = "file",
            description = "The PDF to write; only its owner can read it, and nothing is overwritten.",
            required = true)
    @Completion(FileCompleter.class)
    private String file = "";

    @Option(name = "--language", description = "Language of the slip: en, fr, sw, rn.")
    @Completion(
            value = StringsCompleter.class,
            values = {"en", "fr", "sw", "rn"})
    private String language = "en";

    @Override
    protected void run(Actor actor) throws IOException {
        var target = Path.of(file).toAbsolutePath().normalize();
        var pdf = slips.print(actor, inspection(actor).id(), Locale.forLanguageTag(language));
        write(target, pdf);
        out().println("Written to " + target + ", " + pdf.length + " bytes.");
    }

    private static void write(Path target, byte[] pdf) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(
                target, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            var bytes = ByteBuffer.wrap(pdf);
            while (bytes.hasRemaining()) channel.write(bytes);
        }
    }
}
