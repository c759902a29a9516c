package org.mpaka.platform.setup;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** A call of {@link Configure}, taken apart. */
record Call(
        Path node,
        Path templates,
        boolean ask,
        boolean check,
        boolean show,
        Optional<Path> answerFile,
        Map<String, String> set) {

    static final String ANSWERS = "answers.properties";
    /** The key under which the answers name the template they answer. */
    static final String TEMPLATE = "template";

    private static final String FIRST_TEMPLATE = "border-post";

    /** Empty when the call is wrong. */
    static Optional<Call> of(String... arguments) {
        if (arguments.length < 2) {
            return Optional.empty();
        }
        boolean ask = false;
        boolean check = false;
        boolean show = false;
        Optional<Path> file = Optional.empty();
        var set = new LinkedHashMap<String, String>();
        for (int i = 2; i < arguments.length; i++) {
            boolean more = i + 1 < arguments.length;
            if (arguments[i].equals("--ask")) {
                ask = true;
            } else if (arguments[i].equals("--check")) {
                check = true;
            } else if (arguments[i].equals("--show")) {
                show = true;
            } else if (arguments[i].equals("--template") && more) {
                set.put(TEMPLATE, arguments[++i]);
            } else if (arguments[i].equals("--answers") && more) {
                file = Optional.of(Path.of(arguments[++i]));
            } else if (arguments[i].equals("--set") && more && arguments[i + 1].indexOf('=') > 0) {
                String setting = arguments[++i];
                int sign = setting.indexOf('=');
                set.put(setting.substring(0, sign), setting.substring(sign + 1));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Call(Path.of(arguments[0]), Path.of(arguments[1]), ask, check, show, file, set));
    }

    /** What was given this time: in the answer file, at the call, the later over the earlier. */
    Map<String, String> given() throws IOException {
        var given = new TreeMap<String, String>();
        if (answerFile.isPresent()) {
            if (!Files.isReadable(answerFile.get())) {
                throw new IOException("The answer file " + answerFile.get() + " can't be read.");
            }
            given.putAll(read(answerFile.get()));
        }
        given.putAll(set);
        return given;
    }

    /** What was answered the last time; nothing at the first. */
    Map<String, String> lastTime() throws IOException {
        return lastTime(node);
    }

    static Map<String, String> lastTime(Path node) throws IOException {
        Path kept = node.resolve("etc").resolve(ANSWERS);
        if (!Files.exists(kept)) {
            return Map.of();
        }
        var answers = read(kept);
        answers.putIfAbsent(TEMPLATE, FIRST_TEMPLATE);
        return answers;
    }

    /** The template that was named now or the last time. */
    String template() throws IOException {
        return given().getOrDefault(TEMPLATE, lastTime().getOrDefault(TEMPLATE, FIRST_TEMPLATE));
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var answers = new TreeMap<String, String>();
        properties
                .stringPropertyNames()
                .forEach(key -> answers.put(key, properties.getProperty(key).strip()));
        return answers;
    }
}
