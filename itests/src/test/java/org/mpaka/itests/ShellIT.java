package org.mpaka.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The main job in the shell: Burundi's distribution as its users run it, and its people over SSH. */
public class ShellIT {

    /** Invented; the digits are right by Doc 9303-3. */
    private static final String DANIEL =
            "mpaka:inspect 'P<KENWANJOHI<<DANIEL<<<<<<<<<<<<<<<<<<<<<<<<' 'AK99900010KEN8808084M3001019<<<<<<<<<<<<<<00'";

    private static final String MERCY =
            "mpaka:inspect 'P<KENWANJOHI<<MERCY<<<<<<<<<<<<<<<<<<<<<<<<<' 'AK99900021KEN9001011F3001019<<<<<<<<<<<<<<04'";

    private static final String SAID =
            "mpaka:declare --purpose BUSINESS --mode TRUCK --residence KEN --yellow-fever yes";

    private static final String UUID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";

    private static RealNode kobero;

    @BeforeClass
    public static void start() throws Exception {
        kobero = RealNode.unpack(Country.BURUNDI);
        kobero.start();
    }

    @AfterClass
    public static void stop() throws Exception {
        kobero.close();
    }

    @Test
    public void anOfficerAdmitsAndTheSupervisorTakesWhatIsReferred() throws Exception {
        try (var officer = ShellOverSsh.of(kobero, "ndayizeye");
                var supervisor = ShellOverSsh.of(kobero, "nininahazwe");
                var auditor = ShellOverSsh.of(kobero, "niyungeko")) {
            // who signed in to the shell acts at once
            assertThat(officer.run("mpaka:who-am-i")).contains("ndayizeye", "OFFICER", "BDI-KOB");
            assertThat(officer.run("mpaka:shift-open 3 ENTRY")).contains("Lane 3, ENTRY, open since");

            // the first is admitted, taken back, admitted again, and gets a slip
            assertThat(officer.run(DANIEL)).contains("WANJOHI, DANIEL", "document | PASSED", "health   | NOT_DONE");
            assertThat(officer.run(SAID)).contains("health   | PASSED");
            assertThat(officer.run("mpaka:admit -r test 30")).contains("DECIDED", "admit, 30 days");
            assertThat(officer.run("mpaka:undo 'wrong key'")).contains("OPEN");
            assertThat(officer.run("mpaka:admit -r test 20")).contains("DECIDED", "admit, 20 days");
            slip(officer);
            assertThat(officer.run("mpaka:leave")).contains("CLOSED");

            // the second is referred; the supervisor takes and decides
            var referred = officer.find("Inspection " + UUID, MERCY);
            officer.run(SAID);
            assertThat(officer.run("mpaka:refer DOCUMENT 'Stamp to be looked at'"))
                    .contains("REFERRED");
            assertThat(officer.run("mpaka:queue")).contains("do not have the right");
            assertThat(supervisor.run("mpaka:queue")).contains("WANJOHI");
            assertThat(supervisor.run("mpaka:take " + referred)).contains("IN_SECOND_LINE");
            assertThat(supervisor.run("mpaka:note " + referred + " 'Stamp is genuine'"))
                    .contains("Noted.");
            assertThat(supervisor.run("mpaka:admit -i " + referred + " -r 'Stamp is genuine' 30"))
                    .contains("DECIDED");

            // what was recorded is found, and corrected by a new entry
            var traveller = supervisor.find(UUID, "mpaka:traveller-find -d AK9990001");
            var crossing = supervisor.find(UUID, "mpaka:traveller-file " + traveller);
            assertThat(supervisor.run("mpaka:correct --purpose VISIT " + crossing + " 'Purpose misheard'"))
                    .contains("stands in place of " + crossing);
            assertThat(supervisor.run("mpaka:traveller-file " + traveller)).contains("CORRECTED", "RECORDED");

            assertThat(auditor.run("mpaka:journal-verify")).contains("The journal is whole.");
        }
    }

    private static void slip(ShellOverSsh officer) throws IOException {
        Path file = kobero.node().directory().resolve("slip.pdf");
        assertThat(officer.run("mpaka:slip --language fr " + file)).contains("Written to");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(officer.run("mpaka:slip " + file)).contains("is there already");
    }

    /** What an officer was able to do here: read the database's secret, write files, call Java. */
    @Test
    public void anOfficerFindsNothingInTheShellButMpakasCommands() throws Exception {
        Path secret = kobero.node().directory().resolve("keys/database.secret");
        Path written = kobero.node().directory().resolve("written-by-an-officer");
        try (var officer = ShellOverSsh.of(kobero, "ndayizeye")) {
            for (String attack : new String[] {
                "shell:cat " + secret,
                "*:cat " + secret,
                "less " + secret,
                "mpaka:who-am-i > " + written,
                "mpaka:who-am-i | tac " + written,
                "[] getClass",
                "(([] getClass) forName java.lang.Runtime) getRuntime",
                "shell:exec id",
                "bundle:list",
                "config:list",
                "log:get ALL",
                "history"
            }) assertThat(officer.run(attack)).as(attack).containsAnyOf("not found", "Insufficient credentials");
        }
        assertThat(written).doesNotExist();
    }

    @Test
    public void aWrongPasswordCountsOnce() throws Exception {
        try (var stranger = ShellOverSsh.of(kobero, "irambona", "not the password")) {
            assertThatThrownBy(() -> stranger.run("mpaka:who-am-i")).isInstanceOf(IOException.class);
        }
        try (var auditor = ShellOverSsh.of(kobero, "niyungeko")) {
            assertThat(auditor.run(
                                    "mpaka:journal-tail --kind access.sign-in-refused --subject irambona 'Test of the shell'")
                            .lines()
                            .filter(line -> line.contains("irambona")))
                    .hasSize(1);
        }
    }

    @Test
    public void everyCommandExplainsItself() throws Exception {
        try (var officer = ShellOverSsh.of(kobero, "bigirindavyi")) {
            for (String command :
                    new String[] {"inspect", "correct", "slip", "list-import", "user-add", "journal-tail"})
                assertThat(officer.run("mpaka:" + command + " --help"))
                        .contains("DESCRIPTION", "mpaka:" + command, "SYNTAX");
        }
    }
}
