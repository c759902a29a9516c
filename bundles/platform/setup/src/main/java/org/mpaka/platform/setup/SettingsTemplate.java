package org.mpaka.platform.setup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A directory of commented settings with gaps, {@code {{post}}}, and the questions that fill them.
 *
 * <p>{@code questions.properties} lists the keys in order ({@code questions=country,post}) and for each its
 * {@code .ask}, {@code .default}, {@code .form}, {@code .problem} and perhaps {@code .begins-with}. Every other file
 * but the README is copied with its gaps filled.
 */
final class SettingsTemplate {

    private static final Pattern GAP = Pattern.compile("\\{\\{([a-z][a-z0-9.-]*)}}");
    private static final String QUESTIONS = "questions.properties";

    private final List<Question> questions = new ArrayList<>();
    private final Map<String, String> files = new TreeMap<>();

    /** @throws IllegalArgumentException when the template itself is wrong */
    SettingsTemplate(Path directory) throws IOException {
        if (!Files.isRegularFile(directory.resolve(QUESTIONS))) {
            throw new IllegalArgumentException("there is no template in " + directory);
        }
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(directory.resolve(QUESTIONS))) {
            properties.load(reader);
        }
        for (String key : properties.getProperty("questions", "").split(",", -1)) {
            questions.add(Question.of(key.strip(), properties));
        }
        try (Stream<Path> found = Files.list(directory)) {
            for (Path file : found.filter(SettingsTemplate::isFilled).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    private static boolean isFilled(Path file) {
        String name = file.getFileName().toString();
        return !name.equals(QUESTIONS) && !name.equals("README.md");
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    /** The files with their gaps filled, by name. */
    Map<String, String> filled(Map<String, String> answers) {
        var filled = new TreeMap<String, String>();
        files.forEach((name, text) -> filled.put(name, fill(text, answers)));
        return filled;
    }

    static String fill(String text, Map<String, String> answers) {
        return GAP.matcher(text).replaceAll(gap -> {
            String answer = answers.get(gap.group(1));
            if (answer == null) {
                throw new IllegalArgumentException("the template has a gap that no question fills: " + gap.group());
            }
            return Matcher.quoteReplacement(answer);
        });
    }
}
