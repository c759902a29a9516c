package org.mpaka.web.rest.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.mpaka.platform.jersey.RestResource;

/** Every resource of this bundle, found among its compiled classes: none can be forgotten. */
public final class ResourceClasses {
    private static final Path CLASSES = Path.of("target/classes");

    private ResourceClasses() {}

    public static Set<Class<?>> all() {
        try (var files = Files.walk(CLASSES)) {
            return files.filter(file -> file.toString().endsWith("Resource.class"))
                    .map(ResourceClasses::load)
                    .filter(RestResource.class::isAssignableFrom)
                    .sorted(Comparator.comparing(Class::getName))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(Path file) {
        var name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
