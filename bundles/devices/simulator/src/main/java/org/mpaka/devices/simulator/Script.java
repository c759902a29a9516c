package org.mpaka.devices.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.PersonNames;
import org.mpaka.api.Sex;
import org.mpaka.api.document.DocumentType;
import org.mpaka.api.document.MrzWriter;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.testing.passport.Bearer;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Scenes from a YAML (or JSON) list: each a title and either the fields of a document, or the lines of a zone as they
 * are, faults included, or {@code unplugged}, {@code takenAway}, {@code noZone}: {@code true}.
 */
final class Script {
    private static final int MOST_SCENES = 200;
    private static final long LARGEST_FILE = 1 << 20;

    private final MrzWriter writer;
    private final String name;

    private Script(MrzWriter writer, String name) {
        this.writer = writer;
        this.name = name;
    }

    /** The script of this name that comes with the bundle. */
    static List<Scene> builtIn(String name, MrzWriter writer) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(name))) {
            return new Script(writer, name).scenes(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param file empty for the script that comes with the bundle
     * @throws MpakaException UNREADABLE_FILE naming the scene and what is wrong with it
     */
    static List<Scene> read(Optional<Path> file, MrzWriter writer) {
        var script = new Script(writer, file.map(Path::toString).orElse("script.yaml"));
        try (InputStream in = file.isPresent() ? script.open(file.get()) : builtIn()) {
            return script.scenes(in);
        } catch (IOException | YAMLException e) {
            throw new MpakaException(
                    e, ErrorCode.UNREADABLE_FILE, script.name, 0, e.getClass().getSimpleName());
        }
    }

    /**
     * A scene that stands in no file.
     *
     * @throws MpakaException MISSING_FIELD or INVALID_CODE naming what is wrong with it
     */
    static Scene read(Map<String, String> fields, MrzWriter writer) {
        return new Script(writer, "").scene(fields);
    }

    /** All scalars are text: a date stays as it is written, and the code NO is not a refusal. */
    private static Yaml yaml() {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        var plain = new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        };
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, plain);
    }

    private static InputStream builtIn() {
        return Objects.requireNonNull(Script.class.getResourceAsStream("script.yaml"));
    }

    private InputStream open(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) throw unreadable(0, "more than 1 MiB");
        return Files.newInputStream(file);
    }

    private List<Scene> scenes(InputStream in) {
        Object root = yaml().load(in);
        if (!(root instanceof List<?> list)) throw unreadable(0, "not a list");
        if (list.size() > MOST_SCENES) throw unreadable(MOST_SCENES, "more scenes than " + MOST_SCENES);
        var scenes = new ArrayList<Scene>();
        for (Object item : list) {
            int number = scenes.size() + 1;
            if (!(item instanceof Map<?, ?> fields)) throw unreadable(number, "not a scene");
            try {
                scenes.add(scene(fields));
            } catch (MpakaException e) {
                throw unreadable(
                        number, String.join(" ", e.sentence().arguments().values()));
            }
        }
        return scenes;
    }

    private Scene scene(Map<?, ?> fields) {
        String title = text(fields, "title");
        if ("true".equals(fields.get("unplugged"))) return new Scene(title, Scene.Happening.UNPLUGGED);
        if ("true".equals(fields.get("takenAway"))) return new Scene(title, Scene.Happening.TAKEN_AWAY);
        if ("true".equals(fields.get("noZone"))) return new Scene(title, Scene.Happening.NO_ZONE);
        if (fields.get("lines") instanceof List<?> lines && !lines.isEmpty())
            return new Scene(title, lines.stream().map(String::valueOf).toList(), Optional.empty());
        var format = text(fields, "format");
        var document = document(fields);
        var lines = writer.write(format, document);
        var chip = find(fields, "chip").map(words -> chip(words, lines, document));
        return new Scene(title, lines, chip);
    }

    private static Scene.Chip chip(String words, List<String> lines, TravelDocument document) {
        var name = document.names().surname() + "<<"
                + document.names().givenNames().replace(' ', '<');
        var zone = String.join("", lines);
        var bearer = new Bearer(zone, name.toUpperCase(Locale.ROOT), "ZENITH", Math.floorMod(zone.hashCode(), 4));
        return new Scene.Chip(bearer, ChipWords.read(words));
    }

    private static TravelDocument document(Map<?, ?> fields) {
        return new TravelDocument(
                text(fields, "code"),
                DocumentType.OTHER,
                CountryCode.of(text(fields, "issuer")),
                text(fields, "number"),
                new PersonNames(text(fields, "surname"), find(fields, "given").orElse("")),
                false,
                CountryCode.of(text(fields, "nationality")),
                PartialDate.of(text(fields, "birth")),
                sex(find(fields, "sex").orElse("")),
                find(fields, "expiry").map(PartialDate::of).flatMap(PartialDate::latest),
                find(fields, "optional").orElse(""));
    }

    private static Sex sex(String letter) {
        return letter.equals("F") ? Sex.FEMALE : letter.equals("M") ? Sex.MALE : Sex.UNSPECIFIED;
    }

    private static String text(Map<?, ?> fields, String key) {
        return find(fields, key).orElseThrow(() -> new MpakaException(ErrorCode.MISSING_FIELD, key));
    }

    private static Optional<String> find(Map<?, ?> fields, String key) {
        @Nullable Object value = fields.get(key);
        return value == null ? Optional.empty() : Optional.of(value.toString());
    }

    private MpakaException unreadable(int scene, String problem) {
        return new MpakaException(ErrorCode.UNREADABLE_FILE, name, scene, problem);
    }
}
