package org.mpaka.api.baseline;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.osgi.Jar;
import aQute.bnd.osgi.Processor;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.version.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Compares two versions of a bundle, package by package, by the rules of semantic versioning as bnd knows them. */
record Baseline(Jar older, Jar newer) {

    /** What is wrong with one package, and what changed in it. */
    record Finding(String packageName, String current, String needed, List<String> changes) {
        @Override
        public String toString() {
            return "%s is %s and needs %s:%n    %s"
                    .formatted(packageName, current, needed, String.join("%n    ".formatted(), changes));
        }
    }

    /** @return the packages whose version does not say what changed in them; empty when all do */
    List<Finding> findings() throws Exception {
        var findings = new ArrayList<Finding>();
        var differ = new DiffPluginImpl();
        try (var reporter = new Processor()) {
            var comparison = new aQute.bnd.differ.Baseline(reporter, differ);
            for (var info : comparison.baseline(newer, older, null)) {
                var delta = info.packageDiff.getDelta();
                if (delta == Delta.REMOVED)
                    findings.add(
                            new Finding(info.packageName, "gone", "to stay, deprecated", List.of("- the package")));
                else if (info.newerVersion.equals(Version.LOWEST))
                    findings.add(new Finding(info.packageName, "without @Version", "1.0.0", List.of("+ the package")));
                else if (info.mismatch)
                    findings.add(new Finding(
                            info.packageName,
                            info.newerVersion.toString(),
                            info.suggestedVersion.toString(),
                            changes(info.packageDiff, "").toList()));
            }
        }
        return findings;
    }

    /** Keeps of {@code built} what a comparison needs, and nothing that differs from one build to the next. */
    static void write(Path built, Path baseline) throws Exception {
        try (var whole = new Jar(built.toFile());
                var kept = new Jar("baseline")) {
            kept.setReproducible("true");
            kept.setManifest(whole.getManifest());
            whole.getResources().forEach((path, resource) -> {
                if (path.endsWith(".class")) kept.putResource(path, resource);
            });
            kept.write(baseline.toFile());
        }
    }

    /** The ends of the branches: a class added whole is one line, not one for each of its methods. */
    private static Stream<String> changes(Diff diff, String where) {
        return diff.getChildren().stream().flatMap(child -> switch (child.getDelta()) {
            case UNCHANGED, IGNORED -> Stream.<String>empty();
            case ADDED -> Stream.of("+ " + where + named(child));
            case REMOVED -> Stream.of("- " + where + named(child));
            default -> changes(child, where + named(child) + ": ");
        });
    }

    private static String named(Diff diff) {
        return "%s %s".formatted(diff.getType().name().toLowerCase(Locale.ROOT), diff.getName());
    }
}
