package org.mpaka.core.legislation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A map of a law file, with the lines its parts stand on. */
final class YamlMap {
    private final Map<String, Node> entries = new LinkedHashMap<>();
    final int line;

    YamlMap(Node node) {
        line = StrictYaml.lineOf(node);
        if (!(node instanceof MappingNode map)) throw new StrictYaml.Refused(line, LawFault.because("names-expected"));
        map.getValue()
                .forEach(tuple -> entries.put(((ScalarNode) tuple.getKeyNode()).getValue(), tuple.getValueNode()));
    }

    /** @throws StrictYaml.Refused when it has other names: a mistyped name must not be passed over */
    YamlMap only(Set<String> allowed) {
        entries.forEach((name, node) -> {
            if (!allowed.contains(name))
                throw new StrictYaml.Refused(StrictYaml.lineOf(node), LawFault.because("unknown-name", "name", name));
        });
        return this;
    }

    Set<String> names() {
        return entries.keySet();
    }

    String text(String name) {
        return find(name).orElseThrow(() -> new StrictYaml.Refused(line, LawFault.because("missing", "name", name)));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(entries.get(name))
                .filter(node -> !node.getTag().equals(Tag.NULL))
                .map(YamlMap::scalar);
    }

    Optional<YamlMap> map(String name) {
        return Optional.ofNullable(entries.get(name)).map(YamlMap::new);
    }

    /** The items under a name; one value counts as a list of one. */
    List<Node> list(String name) {
        var node = entries.get(name);
        if (node == null) return List.of();
        return node instanceof SequenceNode list ? list.getValue() : List.of(node);
    }

    List<String> texts(String name) {
        return list(name).stream().map(YamlMap::scalar).toList();
    }

    static String scalar(Node node) {
        if (node instanceof ScalarNode scalar) return scalar.getValue();
        throw new StrictYaml.Refused(StrictYaml.lineOf(node), LawFault.because("one-value"));
    }
}
