package org.mpaka.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.traveller.Correction;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.web.rest.core.FakeSessions;
import org.mpaka.web.rest.core.InventedPost;
import org.mpaka.web.rest.core.InventedTraveller;
import org.mpaka.web.shell.access.UserAddCommand;
import org.mpaka.web.shell.alert.AgencyCompleter;
import org.mpaka.web.shell.alert.ImportStartCommand;
import org.mpaka.web.shell.alert.ListCompleter;
import org.mpaka.web.shell.alert.ListImportCommand;
import org.mpaka.web.shell.alert.StolenChangeCommand;
import org.mpaka.web.shell.alert.StolenLoadCommand;
import org.mpaka.web.shell.biometric.FingerCompareCommand;
import org.mpaka.web.shell.biometric.FingerSearchCommand;
import org.mpaka.web.shell.biometric.FingerTakeCommand;
import org.mpaka.web.shell.device.DeviceCompleter;
import org.mpaka.web.shell.device.SimulatorCompleter;
import org.mpaka.web.shell.device.WorkstationCompleter;
import org.mpaka.web.shell.inspection.AdmitCommand;
import org.mpaka.web.shell.inspection.ConfirmCommand;
import org.mpaka.web.shell.inspection.InspectCommand;
import org.mpaka.web.shell.inspection.PageCommand;
import org.mpaka.web.shell.inspection.QueueCommand;
import org.mpaka.web.shell.inspection.SlipCommand;
import org.mpaka.web.shell.inspection.SlipPrintCommand;
import org.mpaka.web.shell.journal.JournalExportCommand;
import org.mpaka.web.shell.journal.JournalRebuildCommand;
import org.mpaka.web.shell.legislation.LawProposeCommand;
import org.mpaka.web.shell.passenger.PassengerTakeCommand;
import org.mpaka.web.shell.permit.PermitPrintCommand;
import org.mpaka.web.shell.plugin.PluginCompleter;
import org.mpaka.web.shell.plugin.PluginDeployCommand;
import org.mpaka.web.shell.session.PasswordCommand;
import org.mpaka.web.shell.session.SignInCommand;
import org.mpaka.web.shell.session.SignOutCommand;
import org.mpaka.web.shell.session.WhoAmICommand;
import org.mpaka.web.shell.traveller.CorrectCommand;
import org.mpaka.web.shell.trust.TrustImportCommand;

class CommandsTest {
    @TempDir
    private Path node;

    private Shell shell;

    @BeforeEach
    void open() {
        shell = new Shell(node);
    }

    static Stream<Class<? extends Action>> commands() {
        return CommandClasses.all().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void explainsItselfInFullSentences(Class<? extends Action> type) {
        var command = type.getAnnotation(Command.class);
        assertThat(type).hasAnnotation(Service.class);
        assertThat(command.scope()).isEqualTo("mpaka");
        assertThat(command.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(command.description()).endsWith(".").hasSizeGreaterThan(15);
        for (Field field : type.getDeclaredFields()) {
            var argument = field.getAnnotation(Argument.class);
            if (argument != null) assertThat(argument.description()).endsWith(".");
            var option = field.getAnnotation(Option.class);
            if (option != null) assertThat(option.description()).endsWith(".");
        }
    }

    /** Its values are an enumeration's, a service knows them, or its description lists them. */
    @ParameterizedTest
    @MethodSource("commands")
    void completesWhatHasAListOfValues(Class<? extends Action> type) {
        var known = Set.of("list", "format", "agency", "device", "simulator", "table", "language");
        for (Class<?> part = type; part != Object.class; part = part.getSuperclass())
            for (Field field : part.getDeclaredFields()) {
                var argument = field.getAnnotation(Argument.class);
                var option = field.getAnnotation(Option.class);
                if (argument == null && option == null) continue;
                var description = argument == null ? option.description() : argument.description();
                var name = argument == null ? option.name().replace("-", "") : argument.name();
                boolean listed = known.contains(name)
                        || field.getGenericType().getTypeName().contains("org.mpaka.api.")
                        || description.matches(".*\\b(yes or no|[A-Z_]{4,}(, [A-Z_]{4,})* or [A-Z_]{4,})\\b.*");
                if (listed)
                    assertThat(field)
                            .as(type.getAnnotation(Command.class).name() + " " + name)
                            .satisfies(one -> assertThat(one.isAnnotationPresent(Completion.class))
                                    .isTrue());
            }
    }

    @Test
    void completersTellNamesToWhoMayKnowThemAndNothingToOthers() throws Exception {
        for (Class<? extends NameCompleter> completer : List.of(
                AgencyCompleter.class,
                ListCompleter.class,
                DeviceCompleter.class,
                SimulatorCompleter.class,
                WorkstationCompleter.class,
                PluginCompleter.class)) {
            shell = new Shell(node);
            assertThat(shell.complete(completer)).as("nobody").isEmpty();
            assertThat(shell.signedIn().complete(completer))
                    .as(completer.getSimpleName())
                    .hasSize(1);
            shell.core.recording.failWith(new AccessDeniedException(InventedPost.OFFICER, Right.ALERT_READ));
            if (completer != SimulatorCompleter.class)
                assertThat(shell.complete(completer)).isEmpty();
        }
    }

    @Test
    void noNameIsGivenTwice() {
        assertThat(commands().map(type -> type.getAnnotation(Command.class).name()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "commands.csv", delimiter = '|', numLinesToSkip = 1)
    void asksTheCoreAndShowsItsAnswer(String name, String words, String call, String shown) throws Exception {
        // given
        shell.signedIn();
        // when
        var printed =
                shell.run(command(name), words == null ? new String[0] : words.split(" +(?=(?:[^']*'[^']*')*[^']*$)"));
        // then
        if (call != null) assertThat(shell.lastCall()).isEqualTo(call);
        assertThat(printed).contains(shown);
    }

    @Test
    void aChangeKeepsOfAnAlertWhatIsNotGiven() throws Exception {
        // given
        shell.signedIn();
        // when
        shell.run(
                command("alert-change"),
                "--contact",
                "+257 22",
                "--handling",
                "fr: Retenir",
                "--birth",
                "~1980..1982",
                "--silent",
                "yes",
                "national:2026-0041",
                "looked at again");
        // then
        var wanted = (NewAlert) shell.core.recording.last().arguments().get(2);
        var before = InventedTraveller.ALERT;
        assertThat(wanted.category()).isEqualTo(before.category());
        assertThat(wanted.owner()).isEqualTo(before.owner());
        assertThat(wanted.reason()).isEqualTo(before.reason());
        assertThat(wanted.silent()).isTrue();
        var person = (AlertSubject.Person) wanted.subject();
        assertThat(person.names()).isEqualTo(((AlertSubject.Person) before.subject()).names());
        assertThat(person.births())
                .containsExactly(new BirthRange(PartialDate.of("1980"), PartialDate.of("1982"), true));
        assertThat(wanted.terms())
                .contains(new AlertTerms(
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Set.of(),
                        Map.of("fr", "Retenir"),
                        Optional.of("+257 22")));
    }

    private static Class<? extends Action> command(String name) {
        return commands()
                .filter(type -> type.getAnnotation(Command.class).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyCommandIsTried() throws Exception {
        var tried = Files.readString(Path.of("src/test/resources/org/mpaka/web/shell/commands.csv"))
                .lines()
                .map(line -> line.split("\\|")[0].strip());
        var here = List.of(
                "sign-in",
                "sign-out",
                "password",
                "refuse-confirm",
                "list-import",
                "import-start",
                "screen-file",
                "passenger-take",
                "page",
                "stolen-load",
                "stolen-change",
                "trust-import",
                "plugin-deploy",
                "law-propose",
                "journal-export",
                "slip",
                "slip-print",
                "permit-print",
                "finger-take",
                "finger-compare",
                "finger-search");
        assertThat(Stream.concat(tried, here.stream()).toList())
                .containsAll(commands()
                        .map(type -> type.getAnnotation(Command.class).name())
                        .toList());
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

    @ParameterizedTest
    @MethodSource("commands")
    void doesNothingForSomebodyWhoIsNotSignedIn(Class<? extends Action> type) {
        if (!ActorAction.class.isAssignableFrom(type)) return;
        var words = Stream.<Class<?>>iterate(type, part -> part != Object.class, Class::getSuperclass)
                .flatMap(part -> Arrays.stream(part.getDeclaredFields()))
                .filter(field -> field.isAnnotationPresent(Argument.class))
                .filter(field -> field.getAnnotation(Argument.class).required())
                .map(CommandsTest::anything)
                .toArray(String[]::new);
        assertThatThrownBy(() -> shell.run(type, words))
                .isInstanceOf(Failure.class)
                .hasMessage("You are signed out. Sign in again; nothing is lost. Use mpaka:sign-in with your name.");
        assertThat(shell.core.recording.calls()).isEmpty();
    }

    private static String anything(Field field) {
        if (field.getType().isEnum())
            return field.getType().getEnumConstants()[0].toString();
        var generic = field.getGenericType().getTypeName();
        if (generic.contains("Dimension")) return "DAY";
        return generic.contains("Role") ? "OFFICER" : "x";
    }

    @Test
    void signsInWithAPasswordThatIsNoArgumentAndStaysHidden() throws Exception {
        // when
        var greeting = shell.typing(FakeSessions.PASSWORD).run(SignInCommand.class, "n.ndayizeye");
        // then
        assertThat(greeting).contains("Signed in as Nadège Ndayizeye.");
        assertThat(shell.run(WhoAmICommand.class)).contains("n.ndayizeye", "BDI-KOB");
        assertThat(shell.variables()).noneMatch(text -> text.contains(FakeSessions.TOKEN));
    }

    @Test
    void saysThatAPasswordIsWrong() throws Exception {
        assertThat(shell.typing("wrong").run(SignInCommand.class, "n.ndayizeye"))
                .contains("Name or password is wrong.");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        shell.signedIn().run(SignOutCommand.class);
        assertThat(shell.core.sessions.peek(FakeSessions.TOKEN)).isEmpty();
    }

    @Test
    void changesNoPasswordWhenTheNewOnesDiffer() throws Exception {
        var printed = shell.signedIn()
                .typing(FakeSessions.PASSWORD, "umuvyeyi-asoma-1", "umuvyeyi-asoma-2")
                .run(PasswordCommand.class);
        assertThat(printed).contains("Nothing was changed");
    }

    @Test
    void journalsThatARightIsMissing() {
        // given
        shell.signedIn();
        shell.core.recording.failWith(new AccessDeniedException(InventedPost.OFFICER, Right.SECOND_LINE));
        // then
        assertThatThrownBy(() -> shell.run(QueueCommand.class))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("do not have the right");
        assertThat(shell.core.sessions.denied()).containsExactly("n.ndayizeye SECOND_LINE shell QueueCommand");
    }

    @Test
    void saysAnErrorAsASentence() {
        shell.signedIn();
        shell.core.recording.failWith(new MpakaException(ErrorCode.STORAGE_UNAVAILABLE));
        assertThatThrownBy(() -> shell.run(QueueCommand.class))
                .hasMessage("The database cannot write. Nothing was recorded. Call the IT team.");
    }

    @Test
    void keysADocumentByItsFields() throws Exception {
        // when
        shell.signedIn()
                .run(
                        InspectCommand.class,
                        "--number",
                        "X1",
                        "--issuer",
                        "TZA",
                        "--surname",
                        "Mwakyusa",
                        "--birth",
                        "1991-03");
        // then
        var input = (DocumentInput) shell.core.recording.last().arguments().get(1);
        assertThat(input.channel()).isEqualTo(DocumentInput.Channel.KEYED_FIELDS);
        assertThat(input.fields().orElseThrow().nationality()).hasToString("TZA");
        assertThat(input.fields().orElseThrow().birth()).hasToString("1991-03");
    }

    @Test
    void admitsWithTheRevisionItHasJustRead() throws Exception {
        shell.signedIn().run(AdmitCommand.class, "-c", "No work", "-r", "Centre did not answer", "90");
        assertThat(shell.core.recording.last().arguments())
                .containsSequence(
                        3,
                        new Decision.Admit(Optional.of(90), List.of("No work"), Optional.of("Centre did not answer")));
    }

    @Test
    void asksForTheDaysOfALimitedStayByTheirOwnName() {
        shell.signedIn();
        assertThatThrownBy(() -> shell.run(AdmitCommand.class, "-r", "visa seen"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("days");
        assertThat(shell.lastCall()).isNotEqualTo("Inspections.decide");
    }

    @Test
    void theSecondOfficerSignsWithHisOwnPassword() throws Exception {
        shell.signedIn().typing(FakeSessions.PASSWORD).run(ConfirmCommand.class, "j.bukuru");
        assertThat(shell.lastCall()).isEqualTo("Inspections.confirmRefusal");
        assertThat(shell.core.recording.last().arguments().get(0)).isEqualTo(InventedPost.SUPERVISOR);
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

    @Test
    void whoCameOverSshIsSignedInAlready() throws Exception {
        // when
        shell.cameOverSsh();
        // then
        assertThat(shell.run(WhoAmICommand.class)).contains("n.ndayizeye", "BDI-KOB");
        assertThat(shell.variables()).noneMatch(text -> text.contains(FakeSessions.TOKEN));
    }

    @Test
    void correctsOnlyWhatIsGiven() throws Exception {
        // when
        shell.signedIn()
                .run(
                        CorrectCommand.class,
                        "--purpose",
                        "VISIT",
                        "--at",
                        "2026-11-22T07:00:00Z",
                        "0192a6e0-0000-7000-8000-000000000004",
                        "Wrong key");
        // then
        assertThat(shell.core.recording.last().arguments())
                .contains(new Correction(
                        Optional.empty(),
                        Optional.of(Instant.parse("2026-11-22T07:00:00Z")),
                        Optional.empty(),
                        Optional.of(Purpose.VISIT),
                        Optional.empty(),
                        Optional.empty(),
                        "Wrong key"));
        assertThatThrownBy(() -> shell.run(
                        CorrectCommand.class, "--at", "yesterday", "0192a6e0-0000-7000-8000-000000000004", "Wrong key"))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--at");
    }

    @Test
    void rebuildsOnlyWhenToldTwice() throws Exception {
        assertThat(shell.signedIn().run(JournalRebuildCommand.class)).contains("Nothing was done");
        assertThat(shell.core.recording.calls()).isEmpty();
        assertThat(shell.run(JournalRebuildCommand.class, "--yes")).contains("4711 entries applied");
    }

    @Test
    void showsAOneTimePasswordOnce() throws Exception {
        assertThat(shell.signedIn().run(UserAddCommand.class, "d.irakoze", "Diane Irakoze", "OFFICER"))
                .contains("imvura-igoroba-472-umuhari", "only now");
    }
}
