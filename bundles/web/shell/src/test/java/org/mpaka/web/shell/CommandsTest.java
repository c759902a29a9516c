package org.mpaka.web.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
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
import org.mpaka.web.shell.alert.ListCompleter;
import org.mpaka.web.shell.device.DeviceCompleter;
import org.mpaka.web.shell.device.SimulatorCompleter;
import org.mpaka.web.shell.device.WorkstationCompleter;
import org.mpaka.web.shell.inspection.AdmitCommand;
import org.mpaka.web.shell.inspection.ConfirmCommand;
import org.mpaka.web.shell.inspection.InspectCommand;
import org.mpaka.web.shell.inspection.QueueCommand;
import org.mpaka.web.shell.journal.JournalRebuildCommand;
import org.mpaka.web.shell.plugin.PluginCompleter;
import org.mpaka.web.shell.traveller.CorrectCommand;

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
}
