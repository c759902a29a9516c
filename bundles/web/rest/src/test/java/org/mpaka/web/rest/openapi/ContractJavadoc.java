package org.mpaka.web.rest.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the sources say of a type and its components: written once, in the contract, and shown in the document. */
final class ContractJavadoc {
    private static final List<Path> SOURCES = List.of(Path.of("../../api/src/main/java"), Path.of("src/main/java"));
    private static final Pattern COMMENT = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*([^;{]*?)\\b(record|interface|enum|class)\\s+(\\w+)",
            Pattern.DOTALL);
    private static final Pattern CONSTANT =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*([A-Z][A-Z0-9_]+)\\b", Pattern.DOTALL);
    private static final Pattern PARAMETER =
            Pattern.compile("@param\\s+(\\w+)\\s+((?:(?!(?<!\\{)@\\w).)*)", Pattern.DOTALL);

    private final Map<String, String> sources = new HashMap<>();

    Optional<String> ofType(Class<?> type) {
        return comment(type)
                .map(text -> text.split("(?<!\\{)@(param|throws|return)", 2)[0])
                .map(ContractJavadoc::plain)
                .filter(t -> !t.isEmpty());
    }

    Optional<String> ofComponent(Class<?> type, String component) {
        return comment(type).flatMap(text -> {
            var matcher = PARAMETER.matcher(text);
            while (matcher.find()) if (matcher.group(1).equals(component)) return Optional.of(plain(matcher.group(2)));
            return Optional.empty();
        });
    }

    /** Constants with what is said of them, one a line; empty when nothing is said of any. */
    String ofConstants(Class<?> type) {
        var matcher = CONSTANT.matcher(source(type));
        var lines = new StringBuilder();
        while (matcher.find()) {
            String name = matcher.group(2);
            boolean own = List.of(type.getEnumConstants()).stream()
                    .anyMatch(one -> ((Enum<?>) one).name().equals(name));
            if (own) lines.append("\n- `").append(name).append("`: ").append(plain(matcher.group(1)));
        }
        return lines.toString();
    }

    private Optional<String> comment(Class<?> type) {
        var matcher = COMMENT.matcher(source(type));
        while (matcher.find()) if (matcher.group(4).equals(type.getSimpleName())) return Optional.of(matcher.group(1));
        return Optional.empty();
    }

    private String source(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) outermost = outermost.getEnclosingClass();
        return sources.computeIfAbsent(outermost.getName(), ContractJavadoc::read);
    }

    private static String read(String name) {
        var file = name.replace('.', '/') + ".java";
        return SOURCES.stream()
                .map(directory -> directory.resolve(file))
                .filter(Files::exists)
                .findFirst()
                .map(ContractJavadoc::text)
                .orElse("");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("(?m)^\\s*\\*", " ")
                .replaceAll("\\{@(?:code|link) #?([^}]*)}", "`$1`")
                .replaceAll("</?p>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
