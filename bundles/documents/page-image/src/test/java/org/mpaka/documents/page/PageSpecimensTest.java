package org.mpaka.documents.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mpaka.testing.fixtures.Actors;

/** Reads every specimen page of the data directory, and says of each what was read, why not, and how long it took. */
class PageSpecimensTest {
    private static final String DATA =
            System.getProperty("mpaka.data", System.getenv().getOrDefault("MPAKA_DATA", ""));

    /** Three of its four check digits are printed wrong: it is read plainly, and said not to add up. */
    private static final String WRONG_AS_PRINTED = "0_id-esp.png";

    @BeforeAll
    static void needsTheData() {
        if (DATA.isEmpty()) System.err.println("SKIPPED: set mpaka.data or MPAKA_DATA to read the specimen pages");
        Assumptions.assumeFalse(DATA.isEmpty(), "mpaka.data is not set");
        Pages.assumeEngine();
    }

    @Test
    void everySpecimenPageIsRead() throws IOException {
        var missed = new ArrayList<String>();
        try (var reader = new Closing(Pages.reader())) {
            for (var file : files()) {
                var page = reader.reader().read(Actors.OFFICER, Files.readAllBytes(file));
                String outcome = page.missed().map(Object::toString).orElse("read");
                System.err.printf(
                        "%-24s %5d ms  %-18s %s %d repairs%n",
                        file.getFileName(),
                        page.took().toMillis(),
                        outcome,
                        page.reading().format(),
                        page.repairs().size());
                boolean known = file.endsWith(WRONG_AS_PRINTED) && outcome.equals("page.wrong-digits");
                if (page.missed().isPresent() && !known) missed.add(file.getFileName() + ": " + outcome);
            }
        }
        assertThat(missed).isEmpty();
    }

    private static List<Path> files() throws IOException {
        try (var files = Files.list(Path.of(DATA, "documents", "page-images"))) {
            return files.filter(file -> file.toString().matches(".*\\.(jpg|png)"))
                    .sorted()
                    .toList();
        }
    }

    private record Closing(PageReader reader) implements AutoCloseable {
        @Override
        public void close() {
            reader.close();
        }
    }
}
