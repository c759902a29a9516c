package org.mpaka.core.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.ThisNode;
import org.mpaka.api.training.ExerciseBook;
import org.mpaka.api.training.ScenarioId;
import org.mpaka.api.training.TrainingCatalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exercises of this node's country: those that come along, those of its country's bundle, and those in
 * {@code training/*.yaml} of the node's directory; a later one takes the place of an earlier one of the same name. A file with
 * a fault is left out and said.
 */
@Component(service = {ScenarioBook.class, SentenceSource.class})
public final class ScenarioBook implements SentenceSource {
    private static final Logger LOG = LoggerFactory.getLogger(ScenarioBook.class);
    private static final List<String> BUILT_IN =
            List.of("cloned-passport", "unaccompanied-child", "silent-hit", "convoy", "outage");

    private final CountryCode country;
    private final ScenarioFile file;
    private final ScenarioFiles builtIn = new ScenarioFiles();
    private final Map<ExerciseBook, ScenarioFiles> books = new ConcurrentHashMap<>();
    private final ScenarioFiles own = new ScenarioFiles();

    @Activate
    public ScenarioBook(
            @Reference ThisNode node,
            @Reference NodeDirectory directory,
            @Reference(target = "(name=mpaka)") ObjectMapper json) {
        country = node.identity().country();
        file = new ScenarioFile(json);
        for (var name : BUILT_IN) take(builtIn, "scenarios/" + name + ".yaml", open(name));
        for (var path : own(directory.path().resolve("training"))) {
            try {
                take(own, path.getFileName().toString(), Files.newInputStream(path));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Those of another country are left alone. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addBook(ExerciseBook book) {
        if (!book.country().equals(country)) return;
        var files = new ScenarioFiles();
        for (var url : book.exercises()) {
            try {
                take(files, url.getPath(), url.openStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        books.put(book, files);
    }

    public void removeBook(ExerciseBook book) {
        books.remove(book);
    }

    private void take(ScenarioFiles files, String path, InputStream content) {
        try (content) {
            var scenario = file.read(path.substring(path.lastIndexOf('/') + 1), content);
            if (scenario.country().equals(country)) files.add(scenario);
        } catch (MpakaException e) {
            LOG.warn("The exercise {} is left out: {}", path, e.sentence().arguments());
            files.addFault(e.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> own(Path directory) {
        if (!Files.isDirectory(directory)) return List.of();
        try (var files = Files.list(directory)) {
            return files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ScenarioBook.class.getResourceAsStream("scenarios/" + name + ".yaml"), name);
    }

    /** The later one of a name counts. */
    private List<ScenarioFiles> layers() {
        return Stream.of(Stream.of(builtIn), books.values().stream(), Stream.of(own))
                .flatMap(layer -> layer)
                .toList();
    }

    private Map<ScenarioId, Scenario> scenarios() {
        var all = new LinkedHashMap<ScenarioId, Scenario>();
        for (var layer : layers()) all.putAll(layer.scenarios());
        return all;
    }

    Optional<Scenario> find(ScenarioId id) {
        return Optional.ofNullable(scenarios().get(id));
    }

    public TrainingCatalogue catalogue() {
        return new TrainingCatalogue(
                scenarios().values().stream().map(Scenario::shown).toList(),
                layers().stream().flatMap(layer -> layer.faults().stream()).toList());
    }

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return layers().stream()
                .flatMap(layer -> layer.text(code).stream())
                .reduce((earlier, later) -> later)
                .map(said -> said.getOrDefault(locale.getLanguage(), said.getOrDefault("en", code)));
    }
}
