package org.mpaka.web.shell;

import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PostClocks;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Sessions;

/** A command that acts in the name of the person signed in, and says errors as sentences. */
public abstract class ActorAction implements Action {
    @Reference
    private Session shell;

    @Reference
    private ShellActor who;

    @Reference
    private Sentences sentences;

    @Reference
    private Sessions sessions;

    @Reference
    private ThisNode node;

    @Reference
    private PostClocks clocks;

    @Reference
    private Clock clock;

    @Override
    public final @Nullable Object execute() throws Exception {
        try {
            run(who.of(shell));
            return null;
        } catch (AccessDeniedException denied) {
            sessions.denied(
                    denied.actor(), denied.right(), "shell " + getClass().getSimpleName());
            throw new Failure(say(denied.sentence()));
        } catch (MpakaException refused) {
            throw new Failure(say(refused.sentence()) + wayOut(refused.code()));
        } catch (FileSystemException file) {
            throw new Failure(fault(file));
        }
    }

    private static String fault(FileSystemException file) {
        if (file instanceof FileAlreadyExistsException)
            return "The file " + file.getFile() + " is there already. Choose another name.";
        if (file instanceof NoSuchFileException) return "There is no file or directory " + file.getFile() + " here.";
        return "The file " + file.getFile() + " cannot be read or written. Look at its permissions.";
    }

    private static String wayOut(ErrorCode code) {
        return switch (code) {
            case SESSION_ENDED, SESSION_LOCKED -> " Use mpaka:sign-in with your name.";
            case PASSWORD_CHANGE_REQUIRED -> " Use mpaka:password.";
            default -> "";
        };
    }

    /** @throws MpakaException what the person can act on */
    protected abstract void run(Actor actor) throws Exception;

    protected final PrintStream out() {
        return shell.getConsole();
    }

    protected final Session shell() {
        return shell;
    }

    /** In English: the shell is the IT team's, and its help is English too. */
    protected final String say(Sentence sentence) {
        return sentences.say(sentence, Locale.ENGLISH);
    }

    /** The day it is at the post. */
    protected final LocalDate today() {
        return clocks.zones().day(node.identity().post(), clock.instant());
    }

    /** A day as it was typed; today when none was. @throws MpakaException INVALID_DATE */
    protected final LocalDate dayOrToday(@Nullable String text) {
        return given(text).map(ActorAction::day).orElseGet(this::today);
    }

    /** A day as it was typed: 2026-11-22. @throws MpakaException INVALID_DATE */
    protected static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new MpakaException(e, ErrorCode.INVALID_DATE, text);
        }
    }

    /** For options that say one or the other; Karaf takes a Boolean for a switch without a value. */
    protected static Optional<Boolean> yesOrNo(String name, @Nullable String option) {
        return given(option).map(text -> switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new MpakaException(ErrorCode.INVALID_FIELD, name, "yes or no");
        });
    }

    /** An empty option was not given. */
    protected static Optional<String> given(@Nullable String option) {
        return Optional.ofNullable(option).filter(text -> !text.isBlank());
    }
}
