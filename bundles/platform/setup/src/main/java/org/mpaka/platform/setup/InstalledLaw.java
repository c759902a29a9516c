package org.mpaka.platform.setup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which states' law lies in an installation, and which points of entry that law names: the table {@code point-of-entry}
 * of each bundle's {@code law/*.yaml}. Only the keys and two values of its rows are looked at; the law itself is read,
 * and refused where it is wrong, by the running node.
 */
final class InstalledLaw {

    /** What nothing is known of: every state is taken. */
    static final InstalledLaw NONE = new InstalledLaw(List.of());

    private static final Pattern LAW_FILE = Pattern.compile(".+/law/[^/]+\\.yaml");
    private static final Pattern TABLE = Pattern.compile("(?ms)^  point-of-entry:\\s*$(.*?)(?=^ {0,2}[a-z]|\\z)");
    private static final Pattern ROW = Pattern.compile("(?s)\\bkey: ([A-Z]{3}-[A-Z0-9]{2,8})\\b(.*?)(?=\\bkey: |\\z)");
    private static final Pattern OPPOSITE = Pattern.compile("\\bopposite: ([A-Z]{3}-[A-Z0-9]{2,8})\\b");
    private static final Pattern NAME = Pattern.compile("\\bname: (?:\"([^\"]+)\"|([^,}]+))");

    private final Map<String, Map<String, Post>> posts = new TreeMap<>();

    private InstalledLaw(Collection<String> texts) {
        texts.forEach(this::read);
    }

    /** @param opposite the neighbour's post it faces */
    record Post(String code, String name, Optional<String> opposite) {}

    /** Of the bundles of an installation; {@link #NONE} where none lie. */
    static InstalledLaw of(Path installation) throws IOException {
        var texts = new ArrayList<String>();
        for (String directory : List.of("system", "deploy")) {
            Path bundles = installation.resolve(directory);
            if (!Files.isDirectory(bundles)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(bundles)) {
                for (Path jar :
                        files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    texts.addAll(law(jar));
                }
            }
        }
        return texts.isEmpty() ? NONE : new InstalledLaw(texts);
    }

    private static List<String> law(Path jar) throws IOException {
        var texts = new ArrayList<String>();
        try (var zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(one -> LAW_FILE.matcher(one.getName()).matches())
                    .toList()) {
                try (InputStream yaml = zip.getInputStream(entry)) {
                    texts.add(new String(yaml.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    private void read(String law) {
        Matcher table = TABLE.matcher(law);
        while (table.find()) {
            Matcher row = ROW.matcher(table.group(1));
            while (row.find()) {
                String code = row.group(1);
                Matcher opposite = OPPOSITE.matcher(row.group(2));
                // the row of today stands behind those before it
                posts.computeIfAbsent(code.substring(0, 3), state -> new LinkedHashMap<>())
                        .put(
                                code,
                                new Post(
                                        code,
                                        name(row.group(2)),
                                        opposite.find() ? Optional.of(opposite.group(1)) : Optional.empty()));
            }
        }
    }

    private static String name(String row) {
        Matcher name = NAME.matcher(row);
        if (!name.find()) {
            return "";
        }
        return Optional.ofNullable(name.group(1)).orElseGet(() -> name.group(2).strip());
    }

    /** The states' codes; empty when nothing is known. */
    SortedSet<String> states() {
        return new TreeSet<>(posts.keySet());
    }

    /** A state's points of entry, in the order of its law. */
    List<Post> posts(String state) {
        return List.copyOf(posts.getOrDefault(state, Map.of()).values());
    }

    /** The point of entry of that code, if the law names it. */
    Optional<Post> post(String code) {
        return code.length() < 3
                ? Optional.empty()
                : Optional.ofNullable(
                        posts.getOrDefault(code.substring(0, 3), Map.of()).get(code));
    }
}
