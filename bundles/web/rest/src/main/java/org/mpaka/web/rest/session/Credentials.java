package org.mpaka.web.rest.session;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What a person proves himself with. None of these is ever written anywhere. */
public final class Credentials {
    /** Longer ones are refused before they are hashed, because hashing costs. */
    private static final int LONGEST = 256;

    private Credentials() {}

    /**
     * Signing in.
     *
     * @param user the account's name
     */
    public record SignIn(@NotEmpty @Size(max = 64) String user, @NotEmpty @Size(max = LONGEST) String password) {
        @Override
        public String toString() {
            return "SignIn";
        }
    }

    /** Opening a locked screen. */
    public record Unlock(@NotEmpty @Size(max = LONGEST) String password) {
        @Override
        public String toString() {
            return "Unlock";
        }
    }

    /**
     * Changing the password.
     *
     * @param present the one in force; left out within ten minutes of the sign-in with a one-time password
     * @param wanted the new one
     */
    public record PasswordChange(
            Optional<@NotEmpty @Size(max = LONGEST) String> present, @NotEmpty @Size(max = LONGEST) String wanted) {
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }
}
