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
record Call(Path node, Path template, boolean ask, boolean check, Optional<Path> answerFile, Map<String, String> set) {

    static final String ANSWERS = "answers.properties";

    /** Empty when the call is wrong. */
    static Optional<Call> of(String... arguments) {
        if (arguments.length < 2) {
            return Optional.empty();
        }
        boolean ask = false;
        boolean check = false;
        Optional<Path> file = Optional.empty();
        var set = new LinkedHashMap<String, String>();
        for (int i = 2; i < arguments.length; i++) {
            boolean more = i + 1 < arguments.length;
            if (arguments[i].equals("--ask")) {
                ask = true;
            } else if (arguments[i].equals("--check")) {
                check = true;
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
        return Optional.of(new Call(Path.of(arguments[0]), Path.of(arguments[1]), ask, check, file, set));
    }

    /** What was given: of the last time, in the answer file, at the call, the later over the earlier. */
    Map<String, String> given(Path settings) throws IOException {
        var given = new TreeMap<String, String>();
        if (Files.exists(settings.resolve(ANSWERS))) {
            given.putAll(read(settings.resolve(ANSWERS)));
        }
        if (answerFile.isPresent()) {
            if (!Files.isReadable(answerFile.get())) {
                throw new IOException("The answer file " + answerFile.get() + " can't be read.");
            }
            given.putAll(read(answerFile.get()));
        }
        given.putAll(set);
        return given;
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
