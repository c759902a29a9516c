package org.mpaka.testing.demonstration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.access.User;
import org.mpaka.api.access.UserWithPassword;
import org.mpaka.api.access.Users;
import org.mpaka.testing.demonstration.Cast.Officer;

/**
 * Makes the officers' accounts with random passwords and, when all are made, writes them into
 * {@code demonstration-sign-in.txt} of the node directory, mode 0600: a line {@code user password roles} each. Without
 * that file, because a start was cut short, the passwords are made anew.
 */
final class OfficerAccounts {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 9;

    private final Users users;
    private final Sessions sessions;
    private final Path directory;
    private final Path sheet;

    OfficerAccounts(Users users, Sessions sessions, Path nodeDirectory) {
        this.users = users;
        this.sessions = sessions;
        this.directory = nodeDirectory;
        this.sheet = nodeDirectory.resolve("demonstration-sign-in.txt");
    }

    void make(Actor by, List<Officer> officers) throws IOException {
        if (Files.exists(sheet)) return;
        var known = users.list(by).stream().map(User::id).collect(Collectors.toSet());
        var lines = new StringBuilder();
        for (Officer officer : officers) {
            var account = known.contains(officer.user())
                    ? users.resetPassword(by, officer.user())
                    : users.create(by, officer.user(), officer.name(), officer.roles());
            lines.append(line(officer, lastingPassword(account)));
        }
        write(lines.toString());
    }

    /** In place of the one-time password, so that the first sign-in is only that. */
    private String lastingPassword(UserWithPassword account) {
        byte[] random = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        char[] oneTime = account.oneTimePassword().toCharArray();
        var signedIn = sessions.signIn(account.user().id().value(), oneTime.clone(), "demonstration");
        var changed = sessions.changePassword(signedIn.token(), oneTime, password.toCharArray());
        sessions.signOut(changed.token());
        return password;
    }

    private static String line(Officer officer, String password) {
        var roles = officer.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        return officer.user() + " " + password + " " + roles + "\n";
    }

    private void write(String lines) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path temporary = Files.createTempFile(directory, "sign-in", ".new", ownerOnly);
        Files.writeString(temporary, lines, StandardCharsets.UTF_8);
        Files.move(temporary, sheet, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
