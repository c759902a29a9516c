package org.mpaka.itests.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.Test;

/** The version that countries outside this tree ask for is the one that is built. */
public class VersionTest {

    private static final Path POM =
            Path.of(System.getProperty("mpaka.test.bundles")).resolveSibling("pom.xml");

    @Test
    public void mpakaVersionIsTheProjectsOwn() throws IOException {
        String pom = Files.readString(POM);

        assertThat(first("<mpaka.version>(.*?)</mpaka.version>", pom))
                .isEqualTo(first("<version>(.*?)</version>", pom));
    }

    private static String first(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
