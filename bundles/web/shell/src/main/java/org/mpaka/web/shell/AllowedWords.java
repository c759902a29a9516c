package org.mpaka.web.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.felix.service.command.CommandSession;
import org.apache.felix.service.command.CommandSessionListener;
import org.apache.karaf.shell.support.CommandException;
import org.osgi.service.component.annotations.Component;

/** Says which words an argument takes where Karaf, before any command of ours begins, names only its Java type. */
@Component(service = CommandSessionListener.class)
public final class AllowedWords implements CommandSessionListener {
    private static final Pattern NOT_CONVERTED = Pattern.compile(
            "(?s)Unable to convert (?:option|argument) (\\S+) .* to type .*?(org\\.mpaka\\.[\\w.$]+)>?");

    @Override
    public void beforeExecute(CommandSession session, CharSequence command) {
        // what is wrong is known afterwards
    }

    @Override
    public void afterExecute(CommandSession session, CharSequence command, Exception failure) {
        sentence(failure).ifPresent(session.getConsole()::println);
    }

    @Override
    public void afterExecute(CommandSession session, CharSequence command, Object result) {
        // nothing is wrong
    }

    static Optional<String> sentence(Exception failure) {
        if (!(failure instanceof CommandException)) return Optional.empty();
        var said = NOT_CONVERTED.matcher(String.valueOf(failure.getMessage()));
        if (!said.matches()) return Optional.empty();
        return words(said.group(2)).map(words -> said.group(1) + " is one of " + words + ".");
    }

    private static Optional<String> words(String type) {
        try {
            // a null for what is no enum
            return Optional.ofNullable(Class.forName(type).getEnumConstants()).map(constants -> Arrays.stream(constants)
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ")));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
