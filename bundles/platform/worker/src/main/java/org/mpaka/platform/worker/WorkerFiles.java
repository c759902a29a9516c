package org.mpaka.platform.worker;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What a worker's process is started with: its package and the jars of the bundle that has the work, taken out of it. */
public final class WorkerFiles implements AutoCloseable {
    private final Path directory;
    private final String classPath;

    /** @param main in the bundle, which holds jars as they are; outside a bundle the class path of this process serves */
    public WorkerFiles(Class<?> main) throws IOException {
        directory = Files.createTempDirectory("mpaka-worker");
        var bundle = FrameworkUtil.getBundle(main);
        classPath = bundle == null ? System.getProperty("java.class.path") : taken(bundle, main);
    }

    private String taken(Bundle bundle, Class<?> main) throws IOException {
        for (var one : Set.of(main.getPackageName(), WorkerLoop.class.getPackageName()))
            for (var file : entries(bundle, one.replace('.', '/'), "*")) copy(file);
        var jars = new LinkedHashSet<Path>();
        for (var jar : entries(bundle, "/", "*.jar")) jars.add(copy(jar));
        return Stream.concat(Stream.of(directory), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<URL> entries(Bundle bundle, String path, String names) throws IOException {
        var found = bundle.findEntries(path, names, false);
        if (found == null) throw new IOException(path + names + " is not in this bundle");
        return Collections.list(found).stream()
                .filter(entry -> !entry.getPath().endsWith("/"))
                .toList();
    }

    private Path copy(URL entry) throws IOException {
        var file = directory.resolve(entry.getPath().substring(1));
        Files.createDirectories(file.getParent());
        try (var in = entry.openStream()) {
            Files.copy(in, file);
        }
        return file;
    }

    /** The worker's own. */
    public Path directory() {
        return directory;
    }

    public String classPath() {
        return classPath;
    }

    @Override
    public void close() {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
