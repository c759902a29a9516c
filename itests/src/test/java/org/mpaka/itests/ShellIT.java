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
            assertThat(officer.run(DANIEL))
                    .contains("WANJOHI, DANIEL")
                    .containsPattern("document +\\| PASSED")
                    .containsPattern("health +\\| NOT_DONE");
            assertThat(officer.run(SAID)).containsPattern("health +\\| PASSED");
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
        Path file = kobero.node().directory().resolve("export/slip.pdf");
        assertThat(officer.run("mpaka:slip --language fr slip.pdf")).contains("Written to " + file);
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(officer.run("mpaka:slip slip.pdf")).contains("is there already");
        assertThat(officer.run("mpaka:slip ../etc/slip.cfg")).contains("file");
        assertThat(kobero.node().directory().resolve("etc/slip.cfg")).doesNotExist();
    }

    @Test
    public void alertsAreIssuedByTwoAndFoundAgain() throws Exception {
        try (var analyst = ShellOverSsh.of(kobero, "bigirindavyi");
                var supervisor = ShellOverSsh.of(kobero, "nininahazwe")) {
            var alert = supervisor.find(
                    "(national:[0-9a-f-]{36})",
                    "mpaka:alert-propose --name 'KAMANZI ERIC' --birth 1980 --category OBSERVATION --action REPORT"
                            + " 'Police judiciaire' 'Invented for the test' 'Test of the shell'");
            var seen = supervisor.find("Revision[^0-9a-f]+([0-9a-f]{16})", "mpaka:alert-show " + alert);
            assertThat(supervisor.run("mpaka:alert-approve " + alert + " 0123456789abcdef"))
                    .contains("meanwhile");
            assertThat(supervisor.run("mpaka:alert-approve " + alert + " " + seen))
                    .contains("Another person");
            assertThat(supervisor.run("mpaka:alert-find KAMANZI")).contains("PROPOSED");
            assertThat(supervisor.run("mpaka:alert-reject " + alert + " " + seen + " 'Only a test'"))
                    .doesNotContain("Error");
            assertThat(supervisor.run("mpaka:lists")).contains("national");
            assertThat(supervisor.run("mpaka:list-health")).contains("national", "GREEN");
            assertThat(supervisor.run("mpaka:hits")).doesNotContain("Error");
            assertThat(supervisor.run("mpaka:imports")).doesNotContain("Error");
            assertThat(supervisor.run("mpaka:stolen-documents")).contains("Documents");
            assertThat(analyst.run("mpaka:report 2026-01-01 2026-11-30 NATIONALITY MONTH"))
                    .contains("NATIONALITY", "Total");
            assertThat(analyst.run("mpaka:report --file months.xlsx 2026-01-01 2026-11-30 MONTH"))
                    .contains("Written to");
        }
        assertThat(Files.readAllBytes(kobero.node().directory().resolve("export/months.xlsx")))
                .startsWith('P', 'K');
    }

    @Test
    public void filesOfOnePersonAreMergedAndTakenApart() throws Exception {
        try (var supervisor = ShellOverSsh.of(kobero, "nininahazwe")) {
            var kept = supervisor.find(UUID, "mpaka:traveller-find -d TX0418207");
            var other = supervisor.find(UUID, "mpaka:traveller-find -d UG0093316");

            assertThat(supervisor.run("mpaka:merge " + kept + " " + other + " 'Test of the shell'"))
                    .doesNotContain("Error");
            assertThat(supervisor.run("mpaka:traveller-file " + other)).contains("MWAKASEGE");
            assertThat(supervisor.run("mpaka:unmerge " + other + " 'Test of the shell'"))
                    .doesNotContain("Error");
            assertThat(supervisor.run("mpaka:traveller-file " + other)).contains("LOKWANG");
        }
    }

    @Test
    public void theItTeamSeesToAccountsDevicesAndLinks() throws Exception {
        String own = "umuvyeyi-asoma-igitabu-4";
        Lane.signInFirst(kobero, "administrator", oneTimePassword(), own);
        try (var administrator = ShellOverSsh.of(kobero, "administrator", own);
                var officer = ShellOverSsh.of(kobero, "ndayizeye")) {
            assertThat(administrator.run("mpaka:user-list")).contains("ndayizeye", "SUPERVISOR");
            assertThat(administrator.run("mpaka:user-add k.ndiho 'K. Ndiho' OFFICER"))
                    .contains("k.ndiho");
            assertThat(administrator.run("mpaka:user-change --active no k.ndiho"))
                    .doesNotContain("Error");
            assertThat(administrator.run("mpaka:user-reset k.ndiho")).doesNotContain("Error");
            var session = administrator.find("(\\S+) +\\| administrator", "mpaka:sessions");
            assertThat(session).isNotEmpty();
            assertThat(administrator.run("mpaka:device-list")).contains("simulator-passport");
            assertThat(officer.run("mpaka:device-assign simulator-passport 3")).contains("serves lane 3");
            assertThat(administrator.run("mpaka:device-test simulator-passport"))
                    .doesNotContain("Error");
            assertThat(officer.run("mpaka:simulate")).contains("simulator-passport");
            assertThat(administrator.run("mpaka:links")).contains("TZA", "NOT_CONFIGURED");
            assertThat(administrator.run("mpaka:outbox")).doesNotContain("Error");
            assertThat(administrator.run("mpaka:law passport-validity 2026-11-22"))
                    .contains("Citation");
        }
    }

    private static String oneTimePassword() throws IOException {
        var lines = Files.readAllLines(kobero.node().directory().resolve("first-sign-in.txt"));
        return lines.get(lines.size() - 1).strip();
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
