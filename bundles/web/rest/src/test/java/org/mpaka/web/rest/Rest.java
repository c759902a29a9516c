package org.mpaka.web.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mpaka.platform.jersey.RestProvider;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.platform.jersey.internal.InMemoryRest;
import org.mpaka.web.rest.core.FakeCore;
import org.mpaka.web.rest.openapi.ResourceClasses;

/** The whole interface over a core made up for tests. */
public final class Rest {
    private static final Path EDGE = Path.of("target/classes/org/mpaka/web/rest/edge");

    public final FakeCore core = new FakeCore();
    private final InMemoryRest rest;

    public Rest() {
        List<RestResource> resources = ResourceClasses.all().stream()
                .<RestResource>map(type -> (RestResource) core.component(type))
                .toList();
        rest = new InMemoryRest(resources, providers(), FakeCore.MAPPER);
    }

    public Answer ask(Ask ask) {
        return rest.ask(ask);
    }

    private List<RestProvider> providers() {
        try (var files = Files.list(EDGE)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package"))
                    .map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(RestProvider.class::isAssignableFrom)
                    .<RestProvider>map(type -> (RestProvider) core.component(type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName("org.mpaka.web.rest.edge." + name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
