package org.mpaka.web.shell;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.net.PasswordAuthentication;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.security.auth.Subject;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.Terminal;
import org.apache.karaf.shell.impl.action.command.DefaultActionPreparator;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.Sentences;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.training.Training;
import org.mpaka.web.rest.core.FakeCore;
import org.mpaka.web.rest.core.FakeSessions;
import org.mpaka.web.rest.core.InventedPost;
import org.mpaka.web.rest.core.InventedSimulator;
import org.mpaka.web.rest.core.SpokenSentences;

/** A shell session over a core made up for tests; words become arguments by Karaf's own rules. */
final class Shell {
    /** It is the next day already in Burundi. */
    private static final Clock LATE = Clock.fixed(Instant.parse("2026-11-22T22:30:00Z"), ZoneOffset.UTC);

    final FakeCore core = new FakeCore();
    private final Sentences sentences = SpokenSentences.make();
    private final ShellActor who = new SignedInActor(core.sessions);
    private final Map<String, Object> variables = new HashMap<>();
    private final Deque<String> typed = new ArrayDeque<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream console = new PrintStream(printed, true, StandardCharsets.UTF_8);
    private final Session session = proxy(Session.class, this::ofSession);
    private final NodeFiles files;

    /** @param node the node's directory */
    Shell(Path node) {
        files = new NodeFiles(node);
    }

    Shell signedIn() {
        who.signIn(session, "n.ndayizeye", FakeSessions.PASSWORD.toCharArray());
        return this;
    }

    /** What Karaf puts into a session over SSH: the subject of the login, which holds the session opened then. */
    Shell cameOverSsh() {
        var token = core.sessions
                .signIn("n.ndayizeye", FakeSessions.PASSWORD.toCharArray(), "shell")
                .token();
        var subject = new Subject();
        subject.getPrivateCredentials().add(new PasswordAuthentication("n.ndayizeye", token.toCharArray()));
        variables.put(Subject.class.getName(), subject);
        return this;
    }

    /** What will be typed at the next prompts. */
    Shell typing(String... lines) {
        typed.addAll(List.of(lines));
        return this;
    }

    /** Runs a command and gives what it printed. */
    String run(Class<? extends Action> command, String... words) throws Exception {
        printed.reset();
        var action = command.getConstructor().newInstance();
        for (Class<?> type = command; type != Object.class; type = type.getSuperclass())
            for (Field field : type.getDeclaredFields()) inject(action, field);
        if (new DefaultActionPreparator().prepare(action, session, new ArrayList<>(Arrays.asList(words))))
            action.execute();
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** What the Tab key offers. */
    List<String> complete(Class<? extends Completer> type) throws Exception {
        var completer = type.getConstructor().newInstance();
        for (Class<?> part = type; part != Object.class; part = part.getSuperclass())
            for (Field field : part.getDeclaredFields()) inject(completer, field);
        var candidates = new ArrayList<String>();
        var empty = proxy(CommandLine.class, (method, none) -> switch (method) {
            case "getCursorArgument", "getBuffer" -> "";
            case "getArguments" -> new String[] {""};
            default -> 0;
        });
        completer.complete(session, empty, candidates);
        return candidates;
    }

    String lastCall() {
        return core.recording.last().method();
    }

    private void inject(Object action, Field field) throws IllegalAccessException {
        if (!field.isAnnotationPresent(Reference.class)) return;
        field.setAccessible(true);
        var type = field.getGenericType();
        boolean optional = type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == Training.class;
        field.set(action, optional ? List.of(core.recording.play(Training.class)) : service(field.getType()));
    }

    private Object service(Class<?> type) {
        if (type == Session.class) return session;
        if (type == ShellActor.class) return who;
        if (type == Sentences.class) return sentences;
        if (type == Sessions.class) return core.sessions;
        if (type == ThisNode.class) return (ThisNode) () -> InventedPost.NODE;
        if (type == PostClocks.class) return (PostClocks) () -> PostZones.parse("BDI=Africa/Bujumbura");
        if (type == Clock.class) return LATE;
        if (type == NodeFiles.class) return files;
        if (type == List.class) return List.of(new InventedSimulator());
        return core.recording.play(type);
    }

    private @Nullable Object ofSession(String method, Object[] given) {
        return switch (method) {
            case "getConsole" -> console;
            case "get" -> variables.get(given[0]);
            case "put" -> given[1] == null ? variables.remove(given[0]) : variables.put((String) given[0], given[1]);
            case "readLine" -> typed.poll();
            case "getTerminal" -> proxy(Terminal.class, (name, none) -> name.equals("getWidth") ? 120 : null);
            default -> null;
        };
    }

    /** All that a person could see of the session's variables. */
    Stream<String> variables() {
        return variables.values().stream().map(Object::toString);
    }

    private interface Answers {
        @Nullable
        Object answer(String method, Object[] given) throws InvocationTargetException;
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> answers.answer(method.getName(), given == null ? new Object[0] : given)));
    }
}
