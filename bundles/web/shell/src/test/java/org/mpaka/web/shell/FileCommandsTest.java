package org.mpaka.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.web.shell.alert.ImportStartCommand;
import org.mpaka.web.shell.alert.ListImportCommand;
import org.mpaka.web.shell.alert.StolenChangeCommand;
import org.mpaka.web.shell.alert.StolenLoadCommand;
import org.mpaka.web.shell.biometric.FingerCompareCommand;
import org.mpaka.web.shell.biometric.FingerSearchCommand;
import org.mpaka.web.shell.biometric.FingerTakeCommand;
import org.mpaka.web.shell.inspection.PageCommand;
import org.mpaka.web.shell.inspection.SlipCommand;
import org.mpaka.web.shell.inspection.SlipPrintCommand;
import org.mpaka.web.shell.journal.JournalExportCommand;
import org.mpaka.web.shell.legislation.LawProposeCommand;
import org.mpaka.web.shell.passenger.PassengerTakeCommand;
import org.mpaka.web.shell.permit.PermitPrintCommand;
import org.mpaka.web.shell.plugin.PluginDeployCommand;
import org.mpaka.web.shell.trust.TrustImportCommand;

/** Commands that read files of the import folder and write into the export folder. */
class FileCommandsTest {
    @TempDir
    private Path node;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(node);
    }

    @Test
    void takesAPassengerListAndSaysWhatBecameOfItAndWhereItsFaultIs() throws Exception {
        // given
        var folder = Files.createDirectory(node.resolve("import"));
        Files.writeString(folder.resolve("UX448.edi"), "UNB");
        // when
        var printed = shell.signedIn().run(PassengerTakeCommand.class, "UX448.edi");
        // then
        assertThat(shell.lastCall()).isEqualTo("PassengerLists.take");
        assertThat(printed)
                .contains("PAXLST UX 448: AMENDED, 2 added, 1 changed, 1 do not come.")
                .contains("Segment 17 NAD")
                .contains("waits in quarantine");
    }

    @Test
    void aFingerInAFileIsTakenComparedAndLookedForAndTheNumbersStandBesideTheirThreshold() throws Exception {
        // given
        var folder = Files.createDirectory(node.resolve("import"));
        Files.write(folder.resolve("finger.png"), new byte[] {1});
        var inspection = "0192a6e0-0000-7000-8000-000000000002";
        // when, then
        assertThat(shell.signedIn().run(FingerTakeCommand.class, inspection, "right-index", "finger.png"))
                .contains("RIGHT_INDEX: 43 minutiae");
        assertThat(shell.run(FingerCompareCommand.class, inspection, "right-index", "finger.png", inspection))
                .contains("similarity 71.5, threshold 40.0");
        assertThat(shell.run(FingerSearchCommand.class, inspection, "right-index", "finger.png"))
                .contains("1 of 120 reach the threshold.", "similarity 71.5");
        assertThatThrownBy(() -> shell.run(FingerSearchCommand.class, inspection, "sixth", "finger.png"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("sixth");
    }

    @Test
    void readsEveryPictureOfTheImportFolderAndShowsWhatWasRepaired() throws Exception {
        // given
        var folder = Files.createDirectory(node.resolve("import"));
        Files.write(folder.resolve("page.jpg"), new byte[] {1});
        Files.write(folder.resolve("list.csv"), new byte[] {1});
        // when
        var printed = shell.signedIn().run(PageCommand.class);
        // then
        assertThat(shell.lastCall()).isEqualTo("PageImages.read");
        assertThat(printed)
                .contains("page.jpg", "212", "2.16 O as 0", "qr-code visa", "page.wrong-digits")
                .doesNotContain("list.csv");
    }

    @Test
    void bringsATrustFileOfTheImportFolderAndSaysWhoHasToApprove() throws Exception {
        // given
        var folder = Files.createDirectory(node.resolve("import"));
        Files.write(folder.resolve("utopia.cer"), new byte[] {0x30, 0});
        // when
        var printed = shell.signedIn().run(TrustImportCommand.class, "utopia.cer", "Ministry of Utopia", "compared");
        // then
        assertThat(shell.lastCall()).isEqualTo("TrustStore.bring");
        assertThat(printed).contains("12 new, 400 known").contains("Item 7").contains("In force");
    }

    @Test
    void deploysAPluginOfTheImportFolder() throws Exception {
        // given
        var folder = Files.createDirectory(node.resolve("import"));
        Files.write(folder.resolve("utopia.jar"), new byte[] {0x50, 0x4b});
        // when
        var printed = shell.signedIn().run(PluginDeployCommand.class, "utopia.jar");
        // then
        assertThat(shell.lastCall()).isEqualTo("Plugins.deploy");
        assertThat(printed).contains("org.example.ruritania.country 0.1.0: RUNNING");
    }

    @Test
    void proposesALawTableOfTheImportFolderAndSaysWhoHasToApprove() throws Exception {
        // given
        var folder = Files.createDirectory(node.resolve("import"));
        Files.writeString(folder.resolve("fees.csv"), "table,key,id,from\n");
        // when
        var printed = shell.signedIn().run(LawProposeCommand.class, "fees.csv", "Order 12");
        // then
        assertThat(shell.lastCall()).isEqualTo("LawChanges.propose");
        assertThat(printed).contains("visa-free").contains("Another person has to approve it");
    }

    @Test
    void previewsAListAndAppliesItOnlyWhenAsked() throws Exception {
        // given
        var file = "list.xml";
        Files.writeString(Files.createDirectory(node.resolve("import")).resolve(file), "<CONSOLIDATED_LIST/>");
        shell.signedIn();
        // then
        assertThat(shell.run(ListImportCommand.class, "un-consolidated-xml", file))
                .contains("1002", "Line 17, ref-9", "Nothing was changed.");
        assertThat(shell.lastCall()).isEqualTo("AlertImports.preview");
        assertThat(shell.run(ListImportCommand.class, "--apply", "un-consolidated-xml", file))
                .contains("In force");
        assertThat(shell.lastCall()).isEqualTo("AlertImports.apply");
        assertThat(shell.run(ImportStartCommand.class, "un-consolidated-xml", file))
                .contains("0192a6e0-0000-7000-8000-00000000000f");
        assertThat(shell.lastCall()).isEqualTo("AlertImportJobs.read");
        assertThat(shell.run(StolenLoadCommand.class, file)).contains("98400017 documents are in force.");
        assertThat(shell.lastCall()).isEqualTo("StolenDocuments.replace");
        assertThat(shell.run(StolenChangeCommand.class, file)).contains("changes are in force.");
        assertThat(shell.lastCall()).isEqualTo("StolenDocuments.change");
    }

    @Test
    void exportsTheJournalIntoANewFileOnly() throws Exception {
        // given
        var file = node.resolve("export/journal.ndjson");
        shell.signedIn().run(JournalExportCommand.class, "journal.ndjson", "audit plan");
        // then
        assertThat(file).hasContent("written");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> shell.run(JournalExportCommand.class, "journal.ndjson", "audit plan"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("is there already");
    }

    @Test
    void writesASlipThatOnlyItsOwnerReads() throws Exception {
        // given
        var file = node.resolve("export/slip.pdf");
        // when
        var printed = shell.signedIn().run(SlipCommand.class, "--language", "rn", "slip.pdf");
        // then
        assertThat(printed).contains("Written to " + file);
        assertThat(shell.lastCall()).isEqualTo("SlipPrinter.print");
        assertThat(shell.core.recording.last().arguments()).contains(Locale.forLanguageTag("rn"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> shell.run(SlipCommand.class, "slip.pdf"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("is there already");
    }

    @Test
    void printsASlipAtALaneAndSaysWhatBecameOfIt() throws Exception {
        var said = shell.signedIn().run(SlipPrintCommand.class, "--language", "sw", "2");
        assertThat(said).contains("Receipt printer, counter 1, sheet 2: NOT_PRINTED.");
        assertThat(shell.lastCall()).isEqualTo("SlipPrinter.printAt");
        assertThat(shell.core.recording.last().arguments()).contains("2", Locale.forLanguageTag("sw"));
    }

    @Test
    void writesAPermitAndItsReceipt() throws Exception {
        // given
        var permit = "0192a6e0-0000-7000-8000-000000000041";
        // when
        var printed = shell.signedIn().run(PermitPrintCommand.class, "--language", "sw", permit, "permit.pdf");
        // then
        assertThat(printed).contains("Written to " + node.resolve("export/permit.pdf"));
        assertThat(shell.lastCall()).isEqualTo("PermitPrinter.permit");
        // when
        shell.run(PermitPrintCommand.class, "--receipt", "R-BDI-KOB-1-26-00007", permit, "receipt.pdf");
        // then
        assertThat(shell.lastCall()).isEqualTo("PermitPrinter.receipt");
        assertThat(node.resolve("export/receipt.pdf")).isNotEmptyFile();
    }

    @Test
    void saysThatAFileIsNotThere() {
        assertThatThrownBy(() -> shell.signedIn().run(ListImportCommand.class, "un-consolidated-xml", "nowhere.xml"))
                .hasMessage("There is no file or directory " + node.resolve("import/nowhere.xml") + " here.");
    }

    @Test
    void readsAndWritesNowhereElse() throws Exception {
        Files.writeString(node.resolve("secret"), "of the database");
        Files.createDirectory(node.resolve("import"));
        Files.createSymbolicLink(node.resolve("import/link"), node.resolve("secret"));
        shell.signedIn();

        for (String name : List.of("../secret", node.resolve("secret").toString(), "..", "", "link"))
            assertThatThrownBy(() -> shell.run(ListImportCommand.class, "un-consolidated-xml", name))
                    .as(name)
                    .isInstanceOf(Failure.class);
        for (String name : List.of("../secret", "../etc/new.cfg", "/tmp/new", ".hidden"))
            assertThatThrownBy(() -> shell.run(JournalExportCommand.class, name, "audit plan"))
                    .as(name)
                    .isInstanceOf(Failure.class);
        assertThat(node.resolve("secret")).hasContent("of the database");
    }
}
