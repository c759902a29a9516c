package org.mpaka.documents.chip.portrait;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the worker's process is started with: its class and two jars, taken out of this bundle. */
final class WorkerClassPath {
    private static final String CLASS = PortraitWorker.class.getName().replace('.', '/') + ".class";
    private static final List<String> JARS = List.of("jai-imageio-core-1.4.0.jar", "jai-imageio-jpeg2000-1.4.0.jar");

    private WorkerClassPath() {}

    /** @param directory to put them into; outside a bundle the class path of this process serves */
    static String in(Path directory) throws IOException {
        var loader = WorkerClassPath.class.getClassLoader();
        if (loader.getResource(JARS.get(0)) == null) return System.getProperty("java.class.path");
        for (var name : Stream.concat(Stream.of(CLASS), JARS.stream()).toList()) {
            var file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream in = loader.getResourceAsStream(name)) {
                if (in == null) throw new IOException(name + " is not in this bundle");
                Files.write(file, in.readAllBytes());
            }
        }
        return Stream.concat(Stream.of(directory), JARS.stream().map(directory::resolve))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
