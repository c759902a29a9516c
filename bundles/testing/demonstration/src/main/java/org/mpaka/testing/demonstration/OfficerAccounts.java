package org.mpaka.testing.demonstration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.access.Users;
import org.mpaka.testing.demonstration.Cast.Officer;

/**
 * Makes the officers' accounts with random passwords and writes these into {@code demonstration-sign-in.txt} of the
 * node directory, mode 0600: a line {@code user password roles} each.
 */
final class OfficerAccounts {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 9;

    private final Users users;
    private final Sessions sessions;
    private final Path sheet;

    OfficerAccounts(Users users, Sessions sessions, Path nodeDirectory) {
        this.users = users;
        this.sessions = sessions;
        this.sheet = nodeDirectory.resolve("demonstration-sign-in.txt");
    }

    void make(Actor by, List<Officer> officers) throws IOException {
        var known = users.list(by).stream().map(user -> user.id()).toList();
        for (Officer officer : officers) if (!known.contains(officer.user())) write(officer, account(by, officer));
    }

    /** The account with a lasting password, so that the first sign-in is a sign-in. */
    private String account(Actor by, Officer officer) {
        var made = users.create(by, officer.user(), officer.name(), officer.roles());
        byte[] random = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        char[] oneTime = made.oneTimePassword().toCharArray();
        var signedIn = sessions.signIn(officer.user().value(), oneTime.clone(), "demonstration");
        var changed = sessions.changePassword(signedIn.token(), oneTime, password.toCharArray());
        sessions.signOut(changed.token());
        return password;
    }

    private void write(Officer officer, String password) throws IOException {
        if (!Files.exists(sheet))
            Files.createFile(sheet, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        String line = officer.user() + " " + password + " "
                + String.join(
                        ",", officer.roles().stream().map(Enum::name).sorted().toList()) + "\n";
        Files.writeString(sheet, line, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
    }
}
