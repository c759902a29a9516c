package org.mpaka.platform.setup;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * One setting a template asks for.
 *
 * @param key its name in the template's files, {@code {{post}}}
 * @param ask the question, in a sentence
 * @param usual the answer when nothing else is given
 * @param form what an answer looks like
 * @param beginsWith another answer, or text around it in double braces, that this one begins with
 * @param problem what to say when it doesn't
 */
record Question(String key, String ask, String usual, Pattern form, Optional<String> beginsWith, String problem) {

    static Question of(String key, Properties questions) {
        return new Question(
                key,
                required(questions, key + ".ask"),
                required(questions, key + ".default"),
                Pattern.compile(required(questions, key + ".form")),
                Optional.ofNullable(questions.getProperty(key + ".begins-with")),
                required(questions, key + ".problem"));
    }

    private static String required(Properties questions, String name) {
        String value = questions.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("the template's questions.properties has no " + name);
        }
        return value.strip();
    }

    /** What is wrong with an answer, given those before it; empty when nothing is. */
    Optional<String> problem(String answer, Map<String, String> earlier) {
        boolean fits = form.matcher(answer).matches()
                && answer.startsWith(beginsWith
                        .map(text -> SettingsTemplate.fill(text, earlier))
                        .orElse(""));
        return fits ? Optional.empty() : Optional.of(key + " = " + answer + ": " + problem);
    }
}
