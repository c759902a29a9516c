package org.mpaka.platform.setup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.mpaka.platform.keys.PrivateFiles;

/** The files a template makes of the answers, beside those that are there. */
record WrittenSettings(Path directory, Map<String, String> files) {

    /** Says of each file whether it is new or changed, and which lines of it take effect. */
    void show(PrintStream out) throws IOException {
        out.println("In " + directory + ":");
        for (var file : files.entrySet()) {
            out.println("  " + file.getKey() + state(directory.resolve(file.getKey()), file.getValue()));
            file.getValue()
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> out.println("    " + line));
        }
    }

    private static String state(Path present, String wanted) throws IOException {
        if (!Files.exists(present)) {
            return " (new)";
        }
        return Files.readString(present).equals(wanted) ? " (as it is)" : " (will be replaced)";
    }

    int compare(PrintStream out, PrintStream err) throws IOException {
        int missing = 0;
        for (var file : files.entrySet()) {
            Path present = directory.resolve(file.getKey());
            if (!Files.exists(present)) {
                err.println(present + " is missing");
                missing++;
            } else if (!Files.readString(present).equals(file.getValue())) {
                out.println(present + " was changed by hand");
            }
        }
        return missing == 0 ? 0 : 1;
    }

    void write(String template, Map<String, String> answers) throws IOException {
        PrivateFiles.createDirectory(directory);
        // where the shell's commands read and write
        PrivateFiles.createDirectory(directory.resolveSibling("import"));
        PrivateFiles.createDirectory(directory.resolveSibling("export"));
        for (var file : files.entrySet()) {
            PrivateFiles.write(directory.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        var kept = new StringBuilder("# The answers of this node; the answer file for another one like it.\n");
        kept.append(Call.TEMPLATE).append('=').append(template).append('\n');
        answers.forEach(
                (key, value) -> kept.append(key).append('=').append(value).append('\n'));
        PrivateFiles.write(directory.resolve(Call.ANSWERS), kept.toString().getBytes(StandardCharsets.UTF_8));
    }
}
