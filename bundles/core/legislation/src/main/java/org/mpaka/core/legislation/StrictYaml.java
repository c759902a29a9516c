package org.mpaka.core.legislation;

import static org.mpaka.core.legislation.LawFault.because;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.Sentence;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The little of YAML that law files may use: maps, lists and plain values. Anchors, merges and tags are refused, so
 * that a file means what it shows and cannot grow when it is read.
 */
final class StrictYaml {
    static final int MAXIMUM_CHARACTERS = 1_000_000;
    private static final int MAXIMUM_DEPTH = 12;
    private static final Set<Tag> PLAIN = Set.of(
            Tag.STR,
            Tag.INT,
            Tag.FLOAT,
            Tag.BOOL,
            Tag.NULL,
            Tag.TIMESTAMP,
            Tag.MAP,
            Tag.SEQ,
            new Tag("tag:yaml.org,2002:value"));

    private StrictYaml() {}

    /** @throws Refused when it is not such a file */
    static Node parse(String text) {
        if (text.length() > MAXIMUM_CHARACTERS) throw new Refused(0, because("too-long", "most", MAXIMUM_CHARACTERS));
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MAXIMUM_DEPTH);
        options.setCodePointLimit(MAXIMUM_CHARACTERS);
        try {
            outline(text, options);
            var root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
            if (root == null) throw new Refused(0, because("empty"));
            check(root);
            return root;
        } catch (MarkedYAMLException e) {
            throw new Refused(line(e.getProblemMark()), because("yaml", "text", e.getProblem()));
        } catch (YAMLException e) {
            throw new Refused(0, because("yaml", "text", String.valueOf(e.getMessage())));
        }
    }

    /** Before anything is built of it: what would grow or nest without end is refused at its line. */
    private static void outline(String text, LoaderOptions options) {
        int depth = 0;
        for (var event : new Yaml(options).parse(new StringReader(text))) {
            if (event instanceof NodeEvent node && node.getAnchor() != null)
                throw new Refused(line(event.getStartMark()), because("anchors"));
            var tag = tagOf(event);
            if (tag != null && !PLAIN.contains(new Tag(tag)))
                throw new Refused(line(event.getStartMark()), because("tag", "text", tag));
            if (event instanceof CollectionStartEvent) depth++;
            if (event instanceof CollectionEndEvent) depth--;
            if (depth > MAXIMUM_DEPTH)
                throw new Refused(line(event.getStartMark()), because("too-deep", "most", MAXIMUM_DEPTH));
        }
    }

    private static @Nullable String tagOf(Event event) {
        if (event instanceof ScalarEvent scalar) return scalar.getTag();
        return event instanceof CollectionStartEvent start ? start.getTag() : null;
    }

    private static void check(Node node) {
        if (!PLAIN.contains(node.getTag())) throw new Refused(lineOf(node), because("tag", "text", node.getTag()));
        if (node instanceof MappingNode map) {
            var seen = new HashSet<String>();
            for (var tuple : map.getValue()) {
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) throw new Refused(lineOf(node), because("word"));
                if (!seen.add(key.getValue())) throw new Refused(lineOf(key), because("twice", "name", key.getValue()));
                check(key);
                check(tuple.getValueNode());
            }
        } else if (node instanceof SequenceNode list) {
            List<Node> items = list.getValue();
            items.forEach(StrictYaml::check);
        }
    }

    static int lineOf(Node node) {
        return line(node.getStartMark());
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 0 : mark.getLine() + 1;
    }

    /** Not a file of this kind. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final int line;
        final transient Sentence what;

        Refused(int line, Sentence what) {
            super(what.code());
            this.line = line;
            this.what = what;
        }
    }
}
