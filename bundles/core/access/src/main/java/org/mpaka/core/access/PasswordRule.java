package org.mpaka.core.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.UserId;

/**
 * Which passwords are taken: long enough, not a word that everybody tries, not the user's own name. No rules of
 * composition and no expiry, after NIST SP 800-63B section 5.1.1.2.
 */
final class PasswordRule {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;

    private final Set<String> words = read();

    private static Set<String> read() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PasswordRule.class.getResourceAsStream("weak-passwords.txt")),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws MpakaException {@code PASSWORD_TOO_WEAK}, {@code TOO_LARGE} */
    void require(char[] password, UserId user) {
        if (password.length > LONGEST) throw new MpakaException(ErrorCode.TOO_LARGE, LONGEST);
        if (password.length < SHORTEST || isGuessable(password, user))
            throw new MpakaException(ErrorCode.PASSWORD_TOO_WEAK, SHORTEST);
    }

    private boolean isGuessable(char[] password, UserId user) {
        var text = new String(password).toLowerCase(Locale.ROOT);
        var letters = text.replaceAll("[^\\p{L}]", "");
        var different = text.chars().distinct().count();
        return different < FEWEST_DIFFERENT
                || isRun(password)
                || words.contains(letters)
                || text.contains(user.value())
                || Arrays.stream(user.value().split("[.-]"))
                        .anyMatch(part -> part.length() > 3 && letters.equals(part));
    }

    /** {@code 123456789012}, {@code abcdefghijkl}. */
    private static boolean isRun(char[] password) {
        int steps = 0;
        for (int i = 1; i < password.length; i++) if (password[i] - password[i - 1] == 1) steps++;
        return steps >= password.length - 3;
    }
}
