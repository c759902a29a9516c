package org.mpaka.platform.setup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A directory of commented settings with gaps, {@code {{post}}}, and the questions that fill them.
 *
 * <p>{@code questions.properties} has a {@code title}, lists the keys in order ({@code questions=country,post}) and for
 * each its {@code .ask}, {@code .default}, {@code .form}, {@code .problem} and perhaps {@code .kind}, {@code
 * .begins-with}, {@code .contains} and {@code .differs-from}; {@code fixed.mode=TRAINING} fills a gap that is not asked
 * for; {@code after} is said when the settings are written. {@code extends=border-post} takes over questions and files of
 * another template; its own go before. Every other file but the README is copied with its gaps filled.
 */
final class SettingsTemplate {

    static final String QUESTIONS = "questions.properties";

    /** The answer that leaves a setting empty; an empty line takes what is offered. */
    static final String NOTHING = "-";

    private static final Pattern GAP = Pattern.compile("\\{\\{([a-z][a-z0-9.-]*)(:small)?}}");

    private final Properties properties = new Properties();
    private final List<Question> questions = new ArrayList<>();
    private final Map<String, String> files = new TreeMap<>();

    /** @throws IllegalArgumentException when the template itself is wrong */
    SettingsTemplate(Path templates, String name, InstalledLaw law) throws IOException {
        read(templates, name);
        for (String key : properties.getProperty("questions", "").split(",", -1)) {
            questions.add(Question.of(key.strip(), properties, law));
        }
    }

    /** The names of all templates in a directory, in the order in which they are offered. */
    static List<String> names(Path templates) throws IOException {
        try (Stream<Path> found = Files.list(templates)) {
            return found.filter(directory -> Files.isRegularFile(directory.resolve(QUESTIONS)))
                    .map(directory -> directory.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private void read(Path templates, String name) throws IOException {
        Path directory = templates.resolve(name);
        if (!name.matches("[a-z][a-z0-9-]*") || !Files.isRegularFile(directory.resolve(QUESTIONS))) {
            throw new IllegalArgumentException("there is no template " + name + " in " + templates);
        }
        var own = new Properties();
        try (Reader reader = Files.newBufferedReader(directory.resolve(QUESTIONS))) {
            own.load(reader);
        }
        if (own.getProperty("extends") != null) {
            read(templates, own.getProperty("extends").strip());
        }
        properties.putAll(own);
        try (Stream<Path> found = Files.list(directory)) {
            for (Path file : found.filter(SettingsTemplate::isFilled).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    private static boolean isFilled(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.equals(QUESTIONS) && !name.equals("README.md");
    }

    String title() {
        return properties.getProperty("title", "").strip();
    }

    /** What to do next, with gaps filled; empty when there is nothing. */
    String after(Map<String, String> answers) {
        return fill(properties.getProperty("after", ""), answers);
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    /** The texts of the files before their gaps are filled, by name. */
    Map<String, String> files() {
        return Map.copyOf(files);
    }

    /** The files with their gaps filled, by name. */
    Map<String, String> filled(Map<String, String> answers) {
        var all = new TreeMap<String, String>();
        answers.forEach((key, answer) -> all.put(key, answer.equals(NOTHING) ? "" : answer));
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("fixed.")) {
                all.put(
                        name.substring("fixed.".length()),
                        properties.getProperty(name).strip());
            }
        }
        var filled = new TreeMap<String, String>();
        files.forEach((name, text) -> filled.put(name, fill(text, all)));
        return filled;
    }

    static String fill(String text, Map<String, String> answers) {
        return GAP.matcher(text).replaceAll(gap -> {
            String answer = answers.get(gap.group(1));
            if (answer == null) {
                throw new IllegalArgumentException("the template has a gap that no question fills: " + gap.group());
            }
            return Matcher.quoteReplacement(gap.group(2) == null ? answer : answer.toLowerCase(Locale.ROOT));
        });
    }
}
