package org.mpaka.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.Test;

/** The feature file, and the reactor order that has its bundles built first, name the same bundles. */
public class FeatureListTest {

    private static final Path FEATURES =
            Path.of(System.getProperty("mpaka.test.bundles")).resolveSibling("features");

    @Test
    public void everyBundleOfAFeatureIsBuiltBeforeTheFeaturesAreVerified() throws IOException {
        Set<String> named = found("mvn:org\\.mpaka/([\\w.-]+)/", FEATURES.resolve("src/main/feature/feature.xml"));
        Set<String> built =
                found("<groupId>org\\.mpaka</groupId><artifactId>(org\\.mpaka[\\w.-]+)<", FEATURES.resolve("pom.xml"));

        assertThat(named).hasSizeGreaterThan(20).isEqualTo(built);
    }

    private static Set<String> found(String pattern, Path file) throws IOException {
        var found = new TreeSet<String>();
        Pattern.compile(pattern).matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
