package org.mpaka.api.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import aQute.bnd.osgi.Jar;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The gate: {@code src/baseline} holds the contracts as they were last released, this build holds them as they are. */
class ApiBaselineTest {
    private static final Path BASELINE = Path.of("src/baseline/org.mpaka.api.jar");

    private static final Path BUILT = Path.of("target/classes");

    private static final String WHAT_TO_DO =
            """
            The contracts changed since the baseline and their versions do not say so. For each package below set \
            @Version in its package-info.java to the version it needs: a larger second number promises that what was \
            compiled against it still runs, a larger first number says that it may not. Once is enough until the next \
            release. What implements the package imports the new version from then on, so build that again too: \
            mvn -pl bundles/api -amd install -DskipTests. If an incompatible change was not meant, take it back: add \
            an overload, a default method or a second record instead. The baseline itself moves at a release only \
            (CONTRIBUTING.md, "Contracts").
            """;

    @Test
    void everyPackageHasTheVersionItsChangesAskFor() throws Exception {
        // given
        try (var older = new Jar(BASELINE.toFile());
                var newer = new Jar(BUILT.toFile())) {
            // when
            var findings = new Baseline(older, newer).findings();
            // then
            assertThat(findings).as(WHAT_TO_DO).isEmpty();
        }
        // What a version does not own up to is never accepted, so this cannot be the way around the gate.
        if (Boolean.getBoolean("mpaka.baseline.write")) Baseline.write(BUILT, BASELINE);
    }
}
