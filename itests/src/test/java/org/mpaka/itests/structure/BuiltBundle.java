package org.mpaka.itests.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bundle of this build: its room in the tree and the packages of ours that its manifest imports and exports. */
record BuiltBundle(String name, String room, Path classes, Set<String> imports, Set<String> exports) {

    private static final String OURS = "org.mpaka.";
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    static List<BuiltBundle> all() {
        Path bundles = Path.of(System.getProperty("mpaka.test.bundles")).normalize();
        try (Stream<Path> poms = Files.find(bundles, 3, (path, attributes) -> path.endsWith("pom.xml"))) {
            return poms.map(Path::getParent)
                    .filter(module -> Files.isDirectory(module.resolve("src/main/java")))
                    .map(module -> of(bundles, module))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BuiltBundle of(Path bundles, Path module) {
        Path classes = module.resolve("target/classes");
        try (InputStream in = Files.newInputStream(classes.resolve("META-INF/MANIFEST.MF"))) {
            var manifest = new Manifest(in).getMainAttributes();
            return new BuiltBundle(
                    bundles.relativize(module).toString().replace('\\', '/'),
                    bundles.relativize(module).getName(0).toString(),
                    classes,
                    packages(manifest.getValue("Import-Package")),
                    packages(manifest.getValue("Export-Package")));
        } catch (IOException e) {
            throw new UncheckedIOException(module + " isn't built", e);
        }
    }

    private static Set<String> packages(String header) {
        var packages = new TreeSet<String>();
        if (header != null) {
            for (String clause : QUOTED.matcher(header).replaceAll("").split(",")) {
                for (String part : clause.split(";")) {
                    if (part.startsWith(OURS) && !part.contains("=")) {
                        packages.add(part);
                    }
                }
            }
        }
        return packages;
    }
}
