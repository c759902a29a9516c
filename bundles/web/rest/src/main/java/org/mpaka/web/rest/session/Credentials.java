package org.mpaka.web.rest.session;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

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
     * @param present the one in force
     * @param wanted the new one
     */
    public record PasswordChange(
            @NotEmpty @Size(max = LONGEST) String present, @NotEmpty @Size(max = LONGEST) String wanted) {
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }
}
