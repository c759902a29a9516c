package org.mpaka.platform.worker;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a worker's process is started with: its classes and jars, taken out of the bundle that has the work. */
public final class WorkerFiles implements AutoCloseable {
    private final Path directory;
    private final String classPath;

    /**
     * @param main in the bundle @param others of its classes that it needs @param jars that lie in the bundle as they are;
     *     outside a bundle, where there are none, the class path of this process serves
     */
    public WorkerFiles(Class<?> main, List<Class<?>> others, List<String> jars) throws IOException {
        directory = Files.createTempDirectory("mpaka-worker");
        var loader = main.getClassLoader();
        classPath = loader.getResource(jars.get(0)) == null
                ? System.getProperty("java.class.path")
                : taken(loader, main, others, jars);
    }

    private String taken(ClassLoader loader, Class<?> main, List<Class<?>> others, List<String> jars)
            throws IOException {
        var own = List.of(main, WorkerLoop.class, WorkerLoop.Work.class, NoAnswerException.class);
        var classes = Stream.concat(own.stream(), others.stream())
                .map(one -> one.getName().replace('.', '/') + ".class");
        for (var name : Stream.concat(classes, jars.stream()).toList()) {
            var file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            try (InputStream in = loader.getResourceAsStream(name)) {
                if (in == null) throw new IOException(name + " is not in this bundle");
                Files.write(file, in.readAllBytes());
            }
        }
        return Stream.concat(Stream.of(directory), jars.stream().map(directory::resolve))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
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
