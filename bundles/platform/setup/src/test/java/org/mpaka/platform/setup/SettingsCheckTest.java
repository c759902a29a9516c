package org.mpaka.platform.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsCheckTest {

    @TempDir
    Path directory;

    @BeforeEach
    void installABundleThatDescribesItsSettings() throws IOException {
        Path system = Files.createDirectories(directory.resolve("installation/system/org/mpaka"));
        Files.createDirectories(directory.resolve("node/etc"));
        try (var jar = new ZipOutputStream(Files.newOutputStream(system.resolve("access.jar")))) {
            jar.putNextEntry(new ZipEntry("OSGI-INF/metatype/access.xml"));
            jar.write(
                    """
                    <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.2.0">
                      <OCD id="a">
                        <AD id="minutes" type="Integer" min="1" max="480" default="15"/>
                        <AD id="strict" type="Boolean" default="true"/>
                        <AD id="owner" type="String" description="who answers for it"/>
                        <AD id="keep" type="String" default="never">
                          <Option label="never" value="never"/><Option label="always" value="always"/>
                        </AD>
                      </OCD>
                      <Designate pid="org.mpaka.access"><Object ocdref="a"/></Designate>
                    </metatype:MetaData>
                    """
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void saysNothingWhenAllIsInOrder() throws Exception {
        write("org.mpaka.access.cfg", "minutes = 5\nstrict = false\nowner = ${somebody}\nkeep = always\n");
        write("mpaka.env", "MPAKA_PORT=8443\nMPAKA_JAVA_OPTS=-Xms1g -Da=b\n");

        var check = run(Map.of());

        assertThat(check.wrong()).isEmpty();
        assertThat(check.doubtful()).isEmpty();
    }

    @Test
    void saysThatANodeWasNeverSetUp() throws Exception {
        Files.delete(directory.resolve("node/etc"));

        assertThat(run(Map.of()).wrong()).singleElement().asString().contains("no settings", "bin/mpaka setup");
    }

    @Test
    void namesFileKeyAndWhatToWrite() throws Exception {
        write("org.mpaka.access.cfg", "minutes = 500\nstrict = yes\nminuts = 3\nkeep = allways\n");
        write("org.mpaka.acess.cfg", "minutes = 5\n");

        var check = run(Map.of());

        assertThat(check.wrong())
                .containsExactlyInAnyOrder(
                        "org.mpaka.access.cfg: minutes = 500: write a whole number from 1 up to 480.",
                        "org.mpaka.access.cfg: strict = yes: write true or false.",
                        "org.mpaka.access.cfg: keep = allways: write one of never, always.",
                        "org.mpaka.access.cfg: owner is missing: who answers for it");
        assertThat(check.doubtful())
                .containsExactlyInAnyOrder(
                        "org.mpaka.access.cfg: minuts is read by nobody; the keys are keep, minutes, owner, strict",
                        "org.mpaka.acess.cfg: nothing in this distribution reads a file of this name; is it misspelt?");
    }

    @Test
    void missesSecretsThatAreReferredTo() throws Exception {
        write("org.ops4j.datasource-other.cfg", "password = $[secret:postgresql.secret]\n");

        assertThat(run(Map.of()).wrong())
                .singleElement()
                .asString()
                .contains("org.ops4j.datasource-other.cfg: password", "keys/postgresql.secret is missing");
    }

    @Test
    void readsTheEnvironmentOverItsFile() throws Exception {
        write("mpaka.env", "MPAKA_PORT=8443\nMPAKA_PEERS=maybe\nMPAKA_COLOUR=red\n");

        assertThat(run(Map.of("MPAKA_PORT", "65536", "MPAKA_DATABASE", "own")).wrong())
                .containsExactlyInAnyOrder(
                        "environment: MPAKA_PORT = 65536: write a port from 1 to 65535.",
                        "mpaka.env: MPAKA_PEERS = maybe: write on or off.",
                        "mpaka.env: MPAKA_COLOUR is no setting; there are MPAKA_ADDRESS, MPAKA_DATABASE,"
                                + " MPAKA_JAVA_OPTS, MPAKA_PEERS, MPAKA_PEER_ADDRESS, MPAKA_PEER_PORT, MPAKA_PORT,"
                                + " MPAKA_SSH_PORT, MPAKA_WORKSTATION_ADDRESS, MPAKA_WORKSTATION_PORT",
                        "org.ops4j.datasource-mpaka.cfg is missing: MPAKA_DATABASE = own says that the database is"
                                + " described there.");
    }

    @Test
    void holdsWhatWasWrittenByHandToTheTemplate() throws Exception {
        Path template = Files.createDirectories(directory.resolve("installation/templates/border-post"));
        Files.writeString(
                template.resolve("questions.properties"),
                """
                questions=country,post
                country.ask=?
                country.default=BDI
                country.form=[A-Z]{3}
                country.problem=Three letters.
                post.ask=?
                post.default=BDI-KOB
                post.form=[A-Z]{3}-[A-Z]+
                post.begins-with={{country}}-
                post.problem=The state's code, a hyphen, the post's code.
                """);
        Files.writeString(template.resolve("org.mpaka.who.cfg"), "country = {{country}}\npost = {{post}}\n");
        write("answers.properties", "country=BDI\npost=BDI-KOB\n");
        write("org.mpaka.who.cfg", "country = TZA\npost = BDI-KOB\n");

        assertThat(run(Map.of()).wrong())
                .containsExactly("org.mpaka.who.cfg: post = BDI-KOB: The state's code, a hyphen, the post's code.");
    }

    private SettingsCheck run(Map<String, String> environment) throws IOException {
        var check = new SettingsCheck(directory.resolve("node"), directory.resolve("installation"));
        check.run(environment);
        return check;
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(directory.resolve("node/etc").resolve(name), text);
    }
}
