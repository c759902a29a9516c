package org.mpaka.documents.page;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.FrameworkUtil;

/** What the worker's process is started with: its package, and the jars in this bundle. */
final class WorkerFiles {
    private static final String PACKAGE = "org/mpaka/documents/page/worker";

    private WorkerFiles() {}

    /** @param directory to put them into; outside a bundle the class path of this process serves */
    static String classPath(Path directory) throws IOException {
        var bundle = FrameworkUtil.getBundle(WorkerFiles.class);
        if (bundle == null) return System.getProperty("java.class.path");
        var jars = new ArrayList<Path>();
        for (var jar : entries(bundle.findEntries("/", "*.jar", false))) jars.add(copy(jar, directory));
        for (var file : entries(bundle.findEntries(PACKAGE, "*", false))) copy(file, directory);
        return Stream.concat(Stream.of(directory), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<URL> entries(java.util.@org.jspecify.annotations.Nullable Enumeration<URL> found)
            throws IOException {
        if (found == null) throw new IOException("the worker is not in this bundle");
        return Collections.list(found);
    }

    private static Path copy(URL entry, Path directory) throws IOException {
        var file = directory.resolve(entry.getPath().substring(1));
        Files.createDirectories(file.getParent());
        try (var in = entry.openStream()) {
            Files.copy(in, file);
        }
        return file;
    }
}
