package org.mpaka.core.training;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.core.training.Scenario.Person;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads one exercise from a YAML (or JSON) file. */
final class ScenarioFile {
    private static final int LARGEST = 1 << 18;
    private static final int MOST_TRAVELLERS = 40;
    private static final List<String> LANGUAGES = List.of("en", "fr", "sw", "rn");
    private static final List<String> DOCUMENT_FIELDS = List.of(
            "format",
            "code",
            "issuer",
            "nationality",
            "number",
            "surname",
            "given",
            "age",
            "sex",
            "validYears",
            "chip");

    private final ObjectMapper json;

    ScenarioFile(ObjectMapper json) {
        this.json = json;
    }

    /** @throws MpakaException UNREADABLE_FILE naming the place and what is wrong there */
    Scenario read(String name, InputStream in) {
        try {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) throw unreadable(name, 0, "more than 256 KiB");
            Object root = yaml().load(new String(bytes, StandardCharsets.UTF_8));
            if (!(root instanceof Map<?, ?> fields)) throw unreadable(name, 1, "not an exercise");
            return checked(name, json.convertValue(withDefaults(fields), Scenario.class));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw unreadable(name, line, "not YAML: " + e.getProblem());
        } catch (YAMLException | IOException e) {
            throw unreadable(name, 0, "not YAML: " + e.getClass().getSimpleName());
        } catch (IllegalArgumentException e) {
            throw unreadable(name, 0, said(e));
        }
    }

    /** What may be left out of a file; numbers and truths, which come as text like all else. */
    private static Map<String, Object> withDefaults(Map<?, ?> fields) {
        var all = over(Map.of(), fields);
        if (all.get("secondsEach") instanceof String text && text.matches("[0-9]{1,4}"))
            all.put("secondsEach", Integer.valueOf(text));
        each(all, "travellers", ScenarioFile::person);
        return all;
    }

    private static Map<String, Object> person(Map<?, ?> fields) {
        var all = over(
                Map.of("register", "NOT_FOUND", "unplugged", "false", "asked", List.of(), "looked", List.of()), fields);
        truths(all, "unplugged");
        each(
                all,
                "expect",
                answer -> truths(over(Map.of("reasons", List.of(), "withReason", "false"), answer), "withReason"));
        if (all.get("alert") instanceof Map<?, ?> alert)
            all.put("alert", truths(over(Map.of("silent", "false", "vehicle", "false"), alert), "silent", "vehicle"));
        return all;
    }

    private static Map<String, Object> over(Map<String, Object> defaults, Map<?, ?> fields) {
        var all = new HashMap<>(defaults);
        fields.forEach((key, value) -> all.put(String.valueOf(key), value));
        return all;
    }

    private static void each(Map<String, Object> fields, String key, Function<Map<?, ?>, Map<String, Object>> change) {
        if (fields.get(key) instanceof List<?> items)
            fields.put(
                    key,
                    items.stream()
                            .map(item -> item instanceof Map<?, ?> one ? change.apply(one) : item)
                            .toList());
    }

    private static Map<String, Object> truths(Map<String, Object> fields, String... keys) {
        for (var key : keys)
            if (fields.get(key) instanceof String text && (text.equals("true") || text.equals("false")))
                fields.put(key, Boolean.valueOf(text));
        return fields;
    }

    private static Scenario checked(String name, Scenario scenario) {
        if (scenario.secondsEach() < 5 || scenario.secondsEach() > 600)
            throw unreadable(name, 0, "secondsEach: 5 to 600");
        if (scenario.travellers().isEmpty() || scenario.travellers().size() > MOST_TRAVELLERS)
            throw unreadable(name, 0, "travellers: 1 to " + MOST_TRAVELLERS);
        texts(name, "title", scenario.title());
        texts(name, "aim", scenario.aim());
        int number = 0;
        for (var person : scenario.travellers()) {
            number++;
            texts(name, "story of traveller " + number, person.story());
            texts(name, "lesson of traveller " + number, person.lesson());
            checkPerson(name, "traveller " + number, person);
        }
        return scenario;
    }

    private static void checkPerson(String name, String who, Person person) {
        for (var field : List.of("format", "code", "issuer", "nationality", "number", "surname", "age"))
            if (!person.document().containsKey(field)) throw unreadable(name, 0, who + ": document lacks " + field);
        for (var field : person.document().keySet())
            if (!DOCUMENT_FIELDS.contains(field)) throw unreadable(name, 0, who + ": document has no field " + field);
        if (!person.document().getOrDefault("number", "").contains("#"))
            throw unreadable(name, 0, who + ": number needs signs # in which each exercise differs");
        if (person.expect().isEmpty()) throw unreadable(name, 0, who + ": expect is empty");
        boolean vehicle = person.alert().filter(Scenario.Wanted::vehicle).isPresent();
        if (vehicle && person.plate().isEmpty()) throw unreadable(name, 0, who + ": its alert needs a plate");
    }

    private static void texts(String name, String where, Map<String, String> texts) {
        for (var language : LANGUAGES)
            if (texts.getOrDefault(language, "").isBlank()) throw unreadable(name, 0, where + " lacks " + language);
    }

    /** The path and the kind of what is wrong; Jackson's own text names classes. */
    private static String said(IllegalArgumentException e) {
        if (!(e.getCause() instanceof JsonMappingException mapping))
            return e.getCause() instanceof MpakaException known ? known.code().name() : "a value that is none";
        var path = new StringBuilder();
        for (var part : mapping.getPath())
            path.append(part.getFieldName() == null ? " " + (part.getIndex() + 1) : " " + part.getFieldName());
        return "not understood:" + path;
    }

    /** All scalars are text, so that a date stays as it is written; no tags, few aliases, no key twice. */
    private static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        loading.setMaxAliasesForCollections(0);
        var dumping = new DumperOptions();
        var plain = new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        };
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, plain);
    }

    private static MpakaException unreadable(String name, int line, String problem) {
        return new MpakaException(ErrorCode.UNREADABLE_FILE, name, line, problem);
    }
}
