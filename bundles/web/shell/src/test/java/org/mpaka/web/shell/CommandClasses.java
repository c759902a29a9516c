package org.mpaka.web.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;

/** Every command of this bundle, found among its compiled classes. */
final class CommandClasses {
    private static final Path CLASSES = Path.of("target/classes");

    private CommandClasses() {}

    static List<Class<? extends Action>> all() {
        try (var files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith("Command.class"))
                    .<Class<? extends Action>>map(CommandClasses::load)
                    .filter(type -> type.isAnnotationPresent(Command.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<? extends Action> load(Path file) {
        var name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        try {
            return Class.forName(name).asSubclass(Action.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
