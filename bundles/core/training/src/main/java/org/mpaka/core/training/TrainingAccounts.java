package org.mpaka.core.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.access.User;
import org.mpaka.api.access.UserId;
import org.mpaka.api.access.UserWithPassword;
import org.mpaka.api.access.Users;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes accounts to begin with, once: trainees, an instructor and a protection officer, with random passwords in
 * {@code training-sign-in.txt} of the node's directory, mode 0600, a line {@code user password roles} each. A record of a
 * named person needs an account of his own, which an administrator makes.
 */
@Component(immediate = true, service = TrainingAccounts.class, configurationPid = "org.mpaka.training")
@Designate(ocd = TrainingAccounts.Settings.class)
public final class TrainingAccounts {
    /** How many accounts. */
    @ObjectClassDefinition(name = "Mpaka: exercises")
    public @interface Settings {
        @AttributeDefinition(
                name = "Trainees",
                description = "Accounts trainee-1, trainee-2 … made at the first start, 0 to 40; with 0 there is no"
                        + " instructor's either")
        int trainees() default 2;
    }

    private static final Logger LOG = LoggerFactory.getLogger(TrainingAccounts.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 9;
    private static final int MOST = 40;

    private final Users users;
    private final Sessions sessions;

    @Activate
    public TrainingAccounts(
            @Reference ThisNode node,
            @Reference NodeDirectory directory,
            @Reference Users users,
            @Reference Sessions sessions,
            Settings settings)
            throws IOException {
        this.users = users;
        this.sessions = sessions;
        int trainees = Math.min(MOST, Math.max(0, settings.trainees()));
        if (node.identity().mode() != Mode.TRAINING)
            LOG.warn("No accounts for training are made: this node is not in training mode");
        else if (trainees > 0) make(node, directory.path(), wanted(trainees));
    }

    /** An account to be made. */
    private record Wanted(String user, String name, Set<Role> roles) {}

    private static List<Wanted> wanted(int trainees) {
        var wanted = new ArrayList<Wanted>();
        for (int i = 1; i <= trainees; i++)
            wanted.add(new Wanted("trainee-" + i, "Trainee " + i, Set.of(Role.OFFICER)));
        wanted.add(new Wanted("instructor", "Instructor", Set.of(Role.SUPERVISOR)));
        wanted.add(new Wanted("protection", "Protection officer", Set.of(Role.PROTECTION_OFFICER)));
        return wanted;
    }

    private void make(ThisNode node, Path directory, List<Wanted> wanted) throws IOException {
        var sheet = directory.resolve("training-sign-in.txt");
        if (Files.exists(sheet)) return;
        var by = new Actor(
                UserId.of("exercises"),
                "Exercises",
                EnumSet.complementOf(EnumSet.of(Role.MACHINE)),
                node.identity().post());
        var known = users.list(by).stream().map(User::id).collect(Collectors.toSet());
        var lines = new StringBuilder();
        for (var one : wanted) {
            var id = UserId.of(one.user());
            var account =
                    known.contains(id) ? users.resetPassword(by, id) : users.create(by, id, one.name(), one.roles());
            lines.append(one.user()).append(' ').append(lastingPassword(account));
            lines.append(' ').append(one.roles().iterator().next()).append('\n');
        }
        write(directory, sheet, lines.toString());
        LOG.info("Accounts for training are made");
    }

    /** In place of the one-time password, so that the first sign-in is only that. */
    private String lastingPassword(UserWithPassword account) {
        byte[] random = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        char[] oneTime = account.oneTimePassword().toCharArray();
        var signedIn = sessions.signIn(account.user().id().value(), oneTime.clone(), "training");
        var changed = sessions.changePassword(signedIn.token(), oneTime, password.toCharArray());
        sessions.signOut(changed.token());
        return password;
    }

    private static void write(Path directory, Path sheet, String lines) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path temporary = Files.createTempFile(directory, "sign-in", ".new", ownerOnly);
        Files.writeString(temporary, lines, StandardCharsets.UTF_8);
        Files.move(temporary, sheet, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
