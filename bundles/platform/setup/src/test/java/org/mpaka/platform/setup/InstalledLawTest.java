package org.mpaka.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own templates, asked in an installation whose law is known. */
class InstalledLawTest {

    private static final Path TEMPLATES = Path.of("../../../config-templates");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path installation;

    @BeforeEach
    void installTwoStates() throws IOException {
        bundle(
                "utopia.jar",
                """
                seen: 2026-11-22
                tables:
                  point-of-entry:
                    - {id: UTO-AMA, key: UTO-AMA, values: {name: Amaurot, kind: air}, confidence: C1}
                    - {id: UTO-ANY, key: UTO-ANY, values: {name: "Anydrus, Bridge", opposite: XRU-BRI}, confidence: C1}
                  post-hours:
                    - {id: UTO-HRS-01, key: UTO-NON, values: {opens: "06:00"}, confidence: C1}
                """);
        bundle(
                "ruritania.jar",
                """
                tables:
                  point-of-entry:
                    - id: XRU-BRI
                      key: XRU-BRI
                      values: {name: "Bridge", kind: land, opposite: UTO-ANY}
                """);
    }

    @Test
    void readsStatesAndPostsFromTheLawOfTheBundles() throws Exception {
        var law = InstalledLaw.of(installation);

        assertThat(law.states()).containsExactly("UTO", "XRU");
        assertThat(law.posts("UTO"))
                .extracting(InstalledLaw.Post::code, InstalledLaw.Post::name)
                .containsExactly(tuple("UTO-AMA", "Amaurot"), tuple("UTO-ANY", "Anydrus, Bridge"));
        assertThat(law.post("XRU-BRI").orElseThrow().opposite()).contains("UTO-ANY");
    }

    @Test
    void refusesAStateWhoseLawIsNotThere() throws Exception {
        assertThat(configure("", "--set", "country=KEN", "--set", "post=KEN-BUS"))
                .isEqualTo(1);

        assertThat(text()).contains("country = KEN: this distribution has the law of UTO, XRU only.");
    }

    @Test
    void offersWhatFitsTheInstalledLaw() throws Exception {
        assertThat(configure("", "--show")).isZero();

        assertThat(text()).contains("country = UTO", "post = UTO-ANY", "node = uto-any-1", "zones = UTO=UTC");
    }

    @Test
    void offersTheNeighbourThatTheLawNames() throws Exception {
        assertThat(configure("", "--template", "one-stop-border-post", "--set", "country=XRU"))
                .isZero();

        assertThat(Files.readString(installation.resolve("node/etc/answers.properties")))
                .contains("post=XRU-BRI", "neighbour=UTO-ANY");
    }

    @Test
    void listsChoicesAndGoesBack() throws Exception {
        // border-post; UTO; its posts; back; XRU; the rest as offered
        assertThat(configure("border-post\nUTO\n?\n<\nXRU\n\n\n\n\n\n\n\n\n\n\nyes\n", "--ask"))
                .isZero();

        assertThat(text()).contains("UTO-AMA  Amaurot", "UTO-ANY  Anydrus, Bridge");
        assertThat(Files.readString(installation.resolve("node/etc/org.mpaka.node.cfg")))
                .contains("country = XRU", "post = XRU-BRI", "node = xru-bri-1", "zones = XRU=UTC");
    }

    @Test
    void saysThatAPostIsUnknownAndTakesIt() throws Exception {
        assertThat(configure("", "--show", "--set", "post=UTO-NEW")).isZero();

        assertThat(text()).contains("post = UTO-NEW: the law in this distribution names no such point of entry");
    }

    @Test
    void refusesADayThatIsNotAndMoreMemoryThanThereIs() throws Exception {
        assertThat(configure(
                        "",
                        "--template",
                        "headquarters",
                        "--set",
                        "complete-since=2026-02-31",
                        "--set",
                        "memory=9999999"))
                .isEqualTo(1);

        assertThat(text())
                .contains("complete-since = 2026-02-31: there is no such day.", "memory = 9999999: this machine has");
    }

    @Test
    void refusesAScriptThatIsNotThere() throws Exception {
        assertThat(configure("", "--template", "training", "--set", "script=/nowhere/people.yaml"))
                .isEqualTo(1);

        assertThat(text()).contains("script = /nowhere/people.yaml: there is no such file");
    }

    private void bundle(String name, String law) throws IOException {
        Path system = Files.createDirectories(installation.resolve("system"));
        try (var jar = new ZipOutputStream(Files.newOutputStream(system.resolve(name)))) {
            jar.putNextEntry(new ZipEntry("org/example/law/posts.yaml"));
            jar.write(law.getBytes(StandardCharsets.UTF_8));
        }
    }

    private int configure(String typed, String... more) throws IOException {
        copyTemplates();
        var arguments = new String[more.length + 2];
        arguments[0] = installation.resolve("node").toString();
        arguments[1] = installation.resolve("templates").toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Configure(new BufferedReader(new StringReader(typed)), out, out).run(arguments);
    }

    private void copyTemplates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            for (Path file : files.toList()) {
                Path copy = installation
                        .resolve("templates")
                        .resolve(TEMPLATES.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
