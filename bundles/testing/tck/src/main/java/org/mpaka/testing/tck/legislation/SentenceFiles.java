package org.mpaka.testing.tck.legislation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The files {@code sentences*.properties} beside a law book: whether every language says every sentence. */
final class SentenceFiles {
    private static final List<String> LANGUAGES = List.of("fr", "sw", "rn");
    private static final Pattern SLOT = Pattern.compile("\\{\\w+}");

    private SentenceFiles() {}

    /** What is missing, by file and sentence; empty for a book that keeps its sentences elsewhere. */
    static List<String> problems(Class<?> book) {
        var english = read(book, "sentences.properties");
        var problems = new ArrayList<String>();
        if (english.isEmpty()) return problems;
        for (var language : LANGUAGES) {
            var file = "sentences_" + language + ".properties";
            var other = read(book, file);
            for (var code : english.stringPropertyNames())
                if (!other.containsKey(code)) problems.add(file + ": " + code + " is missing");
                else if (!slots(english.getProperty(code)).equals(slots(other.getProperty(code))))
                    problems.add(file + ": " + code + " has other slots than the English sentence");
        }
        return problems;
    }

    private static TreeSet<String> slots(String pattern) {
        var slots = new TreeSet<String>();
        SLOT.matcher(pattern).results().forEach(slot -> slots.add(slot.group()));
        return slots;
    }

    private static Properties read(Class<?> book, String file) {
        var texts = new Properties();
        try (var in = book.getResourceAsStream(file)) {
            if (in != null) texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
