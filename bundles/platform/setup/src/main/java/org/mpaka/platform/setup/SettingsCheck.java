package org.mpaka.platform.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The program that reads all settings of a node before it starts: {@code SettingsCheck NODE_DIRECTORY INSTALLATION}.
 *
 * <p>Each problem is a sentence with file, key and what to write. Exit code 0: the node may start, though something may
 * have been said of settings that nothing reads; 1: a value is wrong or missing; 2: wrong call.
 */
public final class SettingsCheck {

    private static final Pattern SECRET = Pattern.compile("\\$\\[secret:([^;\\]]+)");
    private static final Pattern GAP = Pattern.compile("([A-Za-z_.]+) *= *\\{\\{([a-z][a-z0-9.-]*)}}");

    private final Path node;
    private final Path installation;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();

    SettingsCheck(Path node, Path installation) {
        this.node = node;
        this.installation = installation;
    }

    /** Runs the program. */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("usage: SettingsCheck NODE_DIRECTORY INSTALLATION");
            System.exit(2);
        }
        try {
            var check = new SettingsCheck(Path.of(arguments[0]), Path.of(arguments[1]));
            check.run(System.getenv());
            check.doubtful.forEach(System.err::println);
            check.wrong.forEach(System.err::println);
            if (!check.wrong.isEmpty()) {
                System.err.println("This node does not start until this is corrected in " + arguments[0] + "/etc.");
                System.exit(1);
            }
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("The settings can't be checked: " + e.getMessage());
            System.exit(1);
        }
    }

    void run(Map<String, String> environment) throws IOException {
        Path etc = node.resolve("etc");
        if (!Files.isDirectory(etc)) {
            wrong.add("There are no settings in " + etc + ": bin/mpaka setup writes them.");
            return;
        }
        var known = new KnownSettings(List.of(installation.resolve("system"), installation.resolve("deploy")));
        var files = new TreeMap<String, SettingsFile>();
        try (Stream<Path> found = Files.list(etc)) {
            for (Path file : found.filter(one -> one.toString().endsWith(".cfg"))
                    .sorted()
                    .toList()) {
                try {
                    var read = SettingsFile.read(file);
                    files.put(read.name(), read);
                } catch (IOException e) {
                    wrong.add(String.valueOf(e.getMessage()));
                }
            }
        }
        files.values().forEach(file -> check(file, known));
        checkAnswers(files);
        wrong.addAll(new EnvironmentSettings(etc, environment).problems());
    }

    /** What keeps the node from starting. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** What nothing reads. */
    List<String> doubtful() {
        return List.copyOf(doubtful);
    }

    private void check(SettingsFile file, KnownSettings known) {
        file.values().forEach((key, value) -> checkSecrets(file, key, value));
        var keys = known.of(file.pid());
        if (keys.isEmpty()) {
            if (file.pid().startsWith("org.mpaka.")) {
                doubtful.add(file.name() + ": nothing in this distribution reads a file of this name; is it misspelt?");
            }
            return;
        }
        file.values().forEach((key, value) -> {
            var setting = keys.get().get(key);
            if (setting == null) {
                doubtful.add(file.name() + ": " + key + " is read by nobody; the keys are "
                        + String.join(", ", keys.get().keySet()));
            } else {
                setting.problem(value).ifPresent(what -> wrong.add(said(file, key, value) + ": " + what + "."));
            }
        });
        for (KnownSetting setting : keys.get().values()) {
            if (setting.required() && !file.values().containsKey(setting.key())) {
                (file.factory() ? doubtful : wrong)
                        .add(file.name() + ": " + setting.key() + " is missing: " + setting.description());
            }
        }
    }

    private void checkSecrets(SettingsFile file, String key, String value) {
        var secrets = SECRET.matcher(value);
        while (secrets.find()) {
            Path secret = node.resolve("keys").resolve(secrets.group(1));
            if (!Files.isReadable(secret)) {
                wrong.add(said(file, key, value) + ": the file " + secret + " is missing or can't be read.");
            }
        }
    }

    /** What the template asks of an answer holds for what was written by hand as well. */
    private void checkAnswers(Map<String, SettingsFile> files) throws IOException {
        Map<String, String> answers = new TreeMap<>(Call.lastTime(node));
        if (answers.isEmpty()) {
            return;
        }
        var template = new SettingsTemplate(
                installation.resolve("templates"),
                answers.getOrDefault(Call.TEMPLATE, "border-post"),
                InstalledLaw.of(installation));
        for (SettingsFile file : files.values()) {
            var gaps = GAP.matcher(template.files().getOrDefault(file.name(), ""));
            while (gaps.find()) {
                String value = file.values().get(gaps.group(1));
                String key = gaps.group(2);
                if (value != null) {
                    String answer = value.isEmpty() ? SettingsTemplate.NOTHING : value;
                    answers.put(key, answer);
                    template.questions().stream()
                            .filter(question -> question.key().equals(key))
                            .flatMap(question -> question.problem(answer, answers).stream())
                            .forEach(problem -> wrong.add(file.name() + ": " + problem));
                }
            }
        }
    }

    private static String said(SettingsFile file, String key, String value) {
        return file.name() + ": " + key + " = " + value;
    }
}
