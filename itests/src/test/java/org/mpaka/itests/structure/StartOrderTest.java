package org.mpaka.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * The journal waits for its appliers: an applier that refers, even optionally and through others, to a service that
 * needs the journal lets a start wait for itself. Such a service tells the applier instead.
 */
public class StartOrderTest {
    private static final String JOURNAL = "org.mpaka.api.journal.Journal";
    private static final String APPLIER = "org.mpaka.api.journal.EntryApplier";
    private static final Pattern NAME = Pattern.compile("<scr:component [^>]*\\bname=\"([^\"]+)\"");
    private static final Pattern PROVIDED = Pattern.compile("<provide interface=\"([^\"]+)\"");
    private static final Pattern REFERRED = Pattern.compile("<reference [^>]*\\binterface=\"([^\"]+)\"");

    private record Described(String name, Set<String> provided, Set<String> referred) {}

    @Test
    public void noApplierRestsOnTheJournal() throws IOException {
        var components = components();
        var appliers = components.stream()
                .filter(one -> one.provided().contains(APPLIER))
                .toList();

        assertThat(appliers).hasSizeGreaterThan(20);
        assertThat(appliers.stream().flatMap(one -> wayToTheJournal(one, components)))
                .isEmpty();
    }

    @Test
    public void aWayOverOtherServicesIsFound() {
        var applier = new Described("Ear", Set.of(APPLIER), Set.of("Hub"));
        var hub = new Described("Hub", Set.of("Hub"), Set.of("Desk"));
        var desk = new Described("Desk", Set.of("Desk"), Set.of(JOURNAL));

        assertThat(wayToTheJournal(applier, List.of(applier, hub, desk))).containsExactly("Ear > Hub > Desk");
    }

    private static Stream<String> wayToTheJournal(Described applier, List<Described> all) {
        Map<String, String> ways = new HashMap<>(Map.of(applier.name(), applier.name()));
        var waiting = new ArrayDeque<>(List.of(applier));
        while (!waiting.isEmpty()) {
            var one = waiting.remove();
            if (one.referred().contains(JOURNAL)) return Stream.of(ways.get(one.name()));
            for (var next : all) {
                boolean referred = next.provided().stream().anyMatch(one.referred()::contains);
                if (referred && ways.putIfAbsent(next.name(), ways.get(one.name()) + " > " + next.name()) == null)
                    waiting.add(next);
            }
        }
        return Stream.empty();
    }

    private static List<Described> components() throws IOException {
        var components = new ArrayList<Described>();
        for (BuiltBundle bundle : BuiltBundle.all()) {
            var described = bundle.classes().resolve("OSGI-INF");
            if (!Files.isDirectory(described)) continue;
            try (var files = Files.list(described)) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".xml")).toList()) {
                    var text = Files.readString(file);
                    for (var name : all(NAME, text))
                        components.add(new Described(name, all(PROVIDED, text), all(REFERRED, text)));
                }
            }
        }
        return components;
    }

    private static Set<String> all(Pattern pattern, String text) {
        var found = new HashSet<String>();
        pattern.matcher(text).results().forEach(each -> found.add(each.group(1)));
        return found;
    }
}
