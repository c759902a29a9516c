package org.mpaka.platform.setup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fills a template's gaps and writes the settings of a node: {@code Configure NODE_DIRECTORY TEMPLATES_DIRECTORY
 * [--template NAME] [--ask] [--answers FILE] [--set KEY=VALUE]… [--show | --check]}.
 *
 * <p>Answers come from {@code --set}, else from {@code --answers}, else from the last time, else they are the usual
 * ones; with {@code --ask} each is offered at the terminal, and what will be written is shown before. Nothing is written
 * unless every answer is right. They are kept in {@code etc/answers.properties} of the node directory, which serves as
 * the answer file of an unattended installation. Exit code 0: done; 1: what is wrong stands on standard error, a line
 * each; 2: wrong call.
 */
public final class Configure {

    private static final String USAGE = "usage: mpaka-setup [--template NAME] [--ask] [--answers FILE]"
            + " [--set KEY=VALUE]... [--show | --check]";

    private final Wizard wizard;
    private final PrintStream out;
    private final PrintStream err;
    private volatile boolean asking;

    Configure(BufferedReader in, PrintStream out, PrintStream err) {
        this.wizard = new Wizard(in, out);
        this.out = out;
        this.err = err;
    }

    /** Runs the program. */
    public static void main(String[] arguments) throws IOException {
        var terminal = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var configure = new Configure(terminal, System.out, System.err);
        Runtime.getRuntime().addShutdownHook(new Thread(configure::sayWhenLeft));
        System.exit(configure.run(arguments));
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
            asking = false;
            err.println(e.getMessage());
            return 1;
        }
    }

    private int configure(Call call) throws IOException {
        asking = call.ask();
        String name = call.ask() ? wizard.template(call.templates(), call.template()) : call.template();
        // the templates lie in the installation
        var law = InstalledLaw.of(call.templates().toAbsolutePath().resolve(".."));
        var template = new SettingsTemplate(call.templates(), name, law);
        List<String> problems = unknown(template, call.given());
        Map<String, String> answers = answers(call, template);
        for (Question question : template.questions()) {
            question.problem(answers.getOrDefault(question.key(), ""), answers).ifPresent(problems::add);
        }
        Map<String, String> files = template.filled(answers);
        KeptMode.of(call.node()).problem(files).ifPresent(problems::add);
        problems.forEach(err::println);
        if (!problems.isEmpty()) {
            return 1;
        }
        template.questions().forEach(question -> question.doubt(answers.getOrDefault(question.key(), ""))
                .ifPresent(out::println));
        var written = new WrittenSettings(call.node().resolve("etc"), files);
        if (call.check()) {
            return written.compare(out, err);
        }
        if (call.show() || call.ask()) {
            written.show(out);
        }
        if (call.show() || call.ask() && !wizard.agrees()) {
            asking = false;
            out.println("Nothing was written.");
            return 0;
        }
        asking = false;
        written.write(name, answers);
        out.println("Wrote the settings of this node to " + call.node().resolve("etc"));
        if (!template.after(answers).isBlank()) {
            out.println(template.after(answers));
        }
        return 0;
    }

    /** In the order of the questions; the later ones are offered after the earlier ones, and asked anew after a step back. */
    private Map<String, String> answers(Call call, SettingsTemplate template) throws IOException {
        Map<String, String> given = new TreeMap<>(call.lastTime());
        given.putAll(call.given());
        Map<String, String> answers = new LinkedHashMap<>();
        List<Question> questions = template.questions();
        for (int i = 0; i < questions.size(); ) {
            Question question = questions.get(i);
            String offered = Optional.ofNullable(given.get(question.key()))
                    .filter(answer ->
                            !call.ask() || question.problem(answer, answers).isEmpty())
                    .orElseGet(() -> question.usual(answers));
            Optional<String> answer = call.ask() ? wizard.ask(question, offered, answers) : Optional.of(offered);
            if (answer.isPresent()) {
                answers.put(question.key(), answer.get());
                i++;
            } else if (i > 0) {
                i--;
                answers.remove(questions.get(i).key());
            }
        }
        return answers;
    }

    private void sayWhenLeft() {
        if (asking) {
            out.println();
            out.println("Nothing was written.");
        }
    }

    private static List<String> unknown(SettingsTemplate template, Map<String, String> given) {
        var known = template.questions().stream().map(Question::key).toList();
        var problems = new ArrayList<String>();
        for (String key : given.keySet()) {
            if (!known.contains(key) && !key.equals(Call.TEMPLATE)) {
                problems.add(key + ": this template has no such setting; it has " + String.join(", ", known));
            }
        }
        return problems;
    }
}
