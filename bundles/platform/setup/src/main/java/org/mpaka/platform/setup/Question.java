package org.mpaka.platform.setup;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * One setting a template asks for.
 *
 * @param key its name in the template's files, {@code {{post}}}
 * @param ask the question, in a sentence
 * @param usual the answer when nothing else is given; may name earlier answers in double braces
 * @param form what an answer looks like
 * @param kind what it must be beside
 * @param beginsWith another answer, or text around it in double braces, that this one begins with
 * @param contains text, perhaps with earlier answers in double braces, that this answer has in it
 * @param differsFrom an earlier answer that this one may not equal or, with a hyphen behind it, begin with
 * @param problem what to say when it doesn't
 * @param law what is installed
 */
record Question(
        String key,
        String ask,
        String usual,
        Pattern form,
        AnswerKind kind,
        Optional<String> beginsWith,
        Optional<String> contains,
        Optional<String> differsFrom,
        String problem,
        InstalledLaw law) {

    static Question of(String key, Properties questions, InstalledLaw law) {
        return new Question(
                key,
                required(questions, key + ".ask"),
                required(questions, key + ".default"),
                Pattern.compile(required(questions, key + ".form")),
                AnswerKind.valueOf(questions.getProperty(key + ".kind", "text").toUpperCase(Locale.ROOT)),
                Optional.ofNullable(questions.getProperty(key + ".begins-with")),
                Optional.ofNullable(questions.getProperty(key + ".contains")),
                Optional.ofNullable(questions.getProperty(key + ".differs-from")),
                required(questions, key + ".problem"),
                law);
    }

    private static String required(Properties questions, String name) {
        String value = questions.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("the template's questions.properties has no " + name);
        }
        return value.strip();
    }

    /**
     * The usual answer after those before it; some follow from another in small letters: {@code {{post:small}}}. Where it
     * does not fit those, or the law knows better, another.
     */
    String usual(Map<String, String> earlier) {
        String filled = SettingsTemplate.fill(usual, earlier);
        return kind == AnswerKind.NEIGHBOUR || problem(filled, earlier).isPresent()
                ? kind.instead(earlier, law).orElse(filled)
                : filled;
    }

    /** What may be chosen, a line each; empty where that can't be listed. */
    List<String> choices(Map<String, String> earlier) {
        return kind.choices(earlier, law);
    }

    /** What there is to say of a right answer that may still be a slip. */
    Optional<String> doubt(String answer) {
        return kind.doubt(answer, law).map(what -> said(answer, what));
    }

    /** What is wrong with an answer, given those before it; empty when nothing is. */
    Optional<String> problem(String answer, Map<String, String> earlier) {
        if (!form.matcher(answer).matches() || !fitsOthers(answer, earlier)) {
            return Optional.of(said(answer, problem));
        }
        return kind.problem(answer, law).map(why -> said(answer, why));
    }

    private boolean fitsOthers(String answer, Map<String, String> earlier) {
        return answer.startsWith(filled(beginsWith, earlier))
                && answer.contains(filled(contains, earlier))
                && (differsFrom.isEmpty() || differs(answer, filled(differsFrom, earlier)));
    }

    private static boolean differs(String answer, String other) {
        return other.endsWith("-") ? !answer.startsWith(other) : !answer.equals(other);
    }

    private static String filled(Optional<String> text, Map<String, String> earlier) {
        return text.map(gaps -> SettingsTemplate.fill(gaps, earlier)).orElse("");
    }

    private String said(String answer, String why) {
        return key + " = " + answer + ": " + why;
    }
}
