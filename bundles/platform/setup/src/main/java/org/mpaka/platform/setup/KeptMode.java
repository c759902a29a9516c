package org.mpaka.platform.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mode for which a node's data were made; empty before its first start. The node itself holds to it as well. */
record KeptMode(Path node, Optional<String> mode) {

    private static final Pattern SETTING = Pattern.compile("(?m)^mode *= *([A-Z]+)");

    static KeptMode of(Path node) throws IOException {
        Path mark = node.resolve("node-mode.txt");
        return new KeptMode(
                node,
                Files.isReadable(mark) ? Optional.of(Files.readString(mark).strip()) : Optional.empty());
    }

    /** Why these settings must not be written here. */
    Optional<String> problem(Map<String, String> files) {
        Matcher wanted = SETTING.matcher(files.getOrDefault("org.mpaka.node.cfg", ""));
        if (mode.isEmpty() || !wanted.find() || mode.get().equalsIgnoreCase(wanted.group(1))) {
            return Optional.empty();
        }
        return Optional.of("mode = " + wanted.group(1) + ": the data in " + node + " are of a node that is "
                + mode.get() + ", and a node keeps its mode for life. Choose another directory in MPAKA_NODE_DIR.");
    }
}
