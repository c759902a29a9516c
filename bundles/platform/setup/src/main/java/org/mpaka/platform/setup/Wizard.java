package org.mpaka.platform.setup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The questions at the terminal, each asked until the answer is right. */
record Wizard(BufferedReader in, PrintStream out) {

    private static final String BACK = "<";
    private static final String CHOICES = "?";

    /** Which sort of installation; a number or a name. */
    String template(Path templates, String offered) throws IOException {
        List<String> names = SettingsTemplate.names(templates);
        out.println(
                "An empty line takes what stands in brackets; ? lists what may be chosen, < goes back to the question"
                        + " before, Ctrl-C leaves. Nothing is written before the end.");
        out.println("What is this installation?");
        for (int i = 0; i < names.size(); i++) {
            String title = new SettingsTemplate(templates, names.get(i), InstalledLaw.NONE).title();
            out.println("  " + (i + 1) + "  " + names.get(i) + (title.isEmpty() ? "" : ": " + title));
        }
        while (true) {
            String answer = line("Number or name", offered);
            if (answer.matches("[1-9]") && Integer.parseInt(answer) <= names.size()) {
                return names.get(Integer.parseInt(answer) - 1);
            }
            if (names.contains(answer)) {
                return answer;
            }
            out.println("Write a number from 1 to " + names.size() + ", or one of the names.");
        }
    }

    /** Empty when the question before is to be asked once more. */
    Optional<String> ask(Question question, String offered, Map<String, String> earlier) throws IOException {
        while (true) {
            String answer = line(question.ask(), offered);
            if (answer.equals(BACK)) {
                return Optional.empty();
            }
            if (answer.equals(CHOICES)) {
                var choices = question.choices(earlier);
                choices.forEach(choice -> out.println("  " + choice));
                if (choices.isEmpty()) out.println(question.problem());
                continue;
            }
            Optional<String> problem = question.problem(answer, earlier);
            if (problem.isEmpty()) {
                return Optional.of(answer);
            }
            out.println(problem.get());
        }
    }

    boolean agrees() throws IOException {
        while (true) {
            String answer = line("Write this? yes or no", "yes").toLowerCase(Locale.ROOT);
            if (answer.equals("yes") || answer.equals("y")) {
                return true;
            }
            if (answer.equals("no") || answer.equals("n")) {
                return false;
            }
            out.println("Write yes or no.");
        }
    }

    private String line(String question, String offered) throws IOException {
        out.print(question + " [" + offered + "] ");
        out.flush();
        String line = in.readLine();
        if (line == null) {
            throw new IOException("The input ended before every question was answered. Nothing was written.");
        }
        return line.isBlank() ? offered : line.strip();
    }
}
