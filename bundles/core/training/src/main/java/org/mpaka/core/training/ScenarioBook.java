package org.mpaka.core.training;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.Sentence;
import org.mpaka.api.SentenceSource;
import org.mpaka.api.ThisNode;
import org.mpaka.api.training.ScenarioId;
import org.mpaka.api.training.TrainingCatalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exercises of this node's country: those that come along, and those in {@code training/*.yaml} of the node's directory,
 * which take the place of one of the same name. A file with a fault is left out and said.
 */
@Component(service = {ScenarioBook.class, SentenceSource.class})
public final class ScenarioBook implements SentenceSource {
    private static final Logger LOG = LoggerFactory.getLogger(ScenarioBook.class);
    private static final List<String> BUILT_IN =
            List.of("cloned-passport", "unaccompanied-child", "silent-hit", "convoy", "outage");

    private final Map<ScenarioId, Scenario> scenarios = new LinkedHashMap<>();
    private final List<Sentence> faults = new ArrayList<>();
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    @Activate
    public ScenarioBook(
            @Reference ThisNode node,
            @Reference NodeDirectory directory,
            @Reference(target = "(name=mpaka)") ObjectMapper json) {
        var file = new ScenarioFile(json);
        for (var name : BUILT_IN) take(node, name + ".yaml", open(name), file);
        for (var path : own(directory.path().resolve("training"))) {
            try {
                take(node, path.getFileName().toString(), Files.newInputStream(path), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void take(ThisNode node, String name, InputStream content, ScenarioFile file) {
        try (content) {
            var scenario = file.read(name, content);
            if (!scenario.country().equals(node.identity().country())) return;
            scenarios.put(scenario.id(), scenario);
            texts.put(scenario.code("title"), scenario.title());
            texts.put(scenario.code("aim"), scenario.aim());
            for (int i = 0; i < scenario.travellers().size(); i++) {
                texts.put(
                        scenario.code((i + 1) + ".story"),
                        scenario.travellers().get(i).story());
                texts.put(
                        scenario.code((i + 1) + ".lesson"),
                        scenario.travellers().get(i).lesson());
            }
        } catch (MpakaException e) {
            LOG.warn("The exercise {} is left out: {}", name, e.sentence().arguments());
            faults.add(e.sentence());
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

    Optional<Scenario> find(ScenarioId id) {
        return Optional.ofNullable(scenarios.get(id));
    }

    TrainingCatalogue catalogue() {
        return new TrainingCatalogue(
                scenarios.values().stream().map(Scenario::shown).toList(), faults);
    }

    @Override
    public Optional<String> pattern(String code, Locale locale) {
        return Optional.ofNullable(texts.get(code))
                .map(said -> said.getOrDefault(locale.getLanguage(), said.getOrDefault("en", code)));
    }
}
