package org.mpaka.platform.setup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Fills a template's gaps and writes the settings of a node: {@code Configure NODE_DIRECTORY TEMPLATE_DIRECTORY
 * [--ask] [--answers FILE] [--set KEY=VALUE]… [--check]}.
 *
 * <p>Answers come from {@code --set}, else from {@code --answers}, else from the last time, else they are the usual
 * ones; with {@code --ask} each is offered at the terminal. Nothing is written unless every answer is right. They are
 * kept in {@code etc/answers.properties} of the node directory, which serves as the answer file of an unattended
 * installation. Exit code 0: done; 1: what is wrong stands on standard error, a line each; 2: wrong call.
 */
public final class Configure {

    private static final String USAGE = "usage: mpaka-setup [--ask] [--answers FILE] [--set KEY=VALUE]... [--check]";

    private final BufferedReader in;
    private final PrintStream out;
    private final PrintStream err;

    Configure(BufferedReader in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        var terminal = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(new Configure(terminal, System.out, System.err).run(arguments));
    }

    int run(String... arguments) throws IOException {
        Optional<Call> call = Call.of(arguments);
        if (call.isEmpty()) {
            err.println(USAGE);
            return 2;
        }
        try {
            return configure(call.get());
        } catch (IllegalArgumentException | IOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private int configure(Call call) throws IOException {
        var template = new SettingsTemplate(call.template());
        Path settings = call.node().resolve("etc");
        Map<String, String> given = call.given(settings);
        List<String> problems = unknown(template, given);
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question question : template.questions()) {
            String answer = given.getOrDefault(question.key(), question.usual());
            answers.put(question.key(), call.ask() ? ask(question, answer, answers) : answer);
            question.problem(answers.get(question.key()), answers).ifPresent(problems::add);
        }
        problems.forEach(err::println);
        if (!problems.isEmpty()) {
            return 1;
        }
        return call.check() ? compare(settings, template.filled(answers)) : write(settings, template, answers);
    }

    private static List<String> unknown(SettingsTemplate template, Map<String, String> given) {
        var known = template.questions().stream().map(Question::key).toList();
        var problems = new ArrayList<String>();
        for (String key : given.keySet()) {
            if (!known.contains(key)) {
                problems.add(key + ": this template has no such setting; it has " + String.join(", ", known));
            }
        }
        return problems;
    }

    /** Asks until the answer is right; an empty line takes what is offered. */
    private String ask(Question question, String offered, Map<String, String> earlier) throws IOException {
        while (true) {
            out.print(question.ask() + " [" + offered + "] ");
            out.flush();
            String line = in.readLine();
            if (line == null) {
                throw new IOException("The input ended before every question was answered. Nothing was written.");
            }
            String answer = line.isBlank() ? offered : line.strip();
            Optional<String> problem = question.problem(answer, earlier);
            if (problem.isEmpty()) {
                return answer;
            }
            out.println(problem.get());
        }
    }

    private int compare(Path settings, Map<String, String> wanted) throws IOException {
        int different = 0;
        for (var file : wanted.entrySet()) {
            Path present = settings.resolve(file.getKey());
            if (!Files.exists(present)) {
                err.println(present + " is missing");
                different++;
            } else if (!Files.readString(present).equals(file.getValue())) {
                out.println(present + " was changed by hand");
            }
        }
        return different == 0 ? 0 : 1;
    }

    private int write(Path settings, SettingsTemplate template, Map<String, String> answers) throws IOException {
        PrivateFiles.createDirectory(settings);
        // where the shell's commands read and write
        PrivateFiles.createDirectory(settings.resolveSibling("import"));
        PrivateFiles.createDirectory(settings.resolveSibling("export"));
        for (var file : template.filled(answers).entrySet()) {
            PrivateFiles.write(settings.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        var kept = new StringBuilder("# The answers of this node; the answer file for another one like it.\n");
        answers.forEach(
                (key, value) -> kept.append(key).append('=').append(value).append('\n'));
        PrivateFiles.write(settings.resolve(Call.ANSWERS), kept.toString().getBytes(StandardCharsets.UTF_8));
        out.println("Wrote the settings of this node to " + settings);
        return 0;
    }
}
