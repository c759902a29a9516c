package org.mpaka.core.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.mpaka.api.NodeDirectory;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the first administrator where there is no user at all, and leaves the one-time password in
 * {@code first-sign-in.txt} of the node's directory until it is changed. One that ended unused is made anew at the next
 * start, unless another administrator can do that. The password is never logged.
 */
@Component(service = FirstAdministrator.class, immediate = true)
public final class FirstAdministrator {
    static final UserId ID = UserId.of("administrator");
    static final String FILE = "first-sign-in.txt";
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Path file;

    @Activate
    public FirstAdministrator(
            @Reference Accounts accounts, @Reference OneTimePasswords oneTime, @Reference NodeDirectory directory) {
        file = directory.path().resolve(FILE);
        boolean first = accounts.register().isEmpty();
        if (!first && !isShutOut(accounts, oneTime)) return;
        var password = OneTimePassword.next();
        try {
            write(ID.value() + "\n" + password + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The first sign-in cannot be written to " + file, e);
        }
        if (first)
            accounts.create(accounts.node(), ID, "Administrator", Set.of(Role.ADMINISTRATOR), password.toCharArray());
        else accounts.setPassword(accounts.node(), ID, password.toCharArray(), AccessEntries.PasswordChanged.Why.RESET);
        LOG.info("The first administrator's one-time password is in {}", file);
    }

    /** The only administrator there is has a one-time password that ended: nobody else could give another. */
    private static boolean isShutOut(Accounts accounts, OneTimePasswords oneTime) {
        var now = accounts.clock().instant();
        var able = accounts.register().all().stream()
                .filter(one -> one.active() && one.roleSet().contains(Role.ADMINISTRATOR))
                .toList();
        return able.size() == 1 && able.get(0).id().equals(ID) && oneTime.hasEnded(able.get(0), now);
    }

    private void write(String text) throws IOException {
        Files.deleteIfExists(file);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        var attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
        }
    }

    /** Once it is changed, the paper is of no use to anybody. */
    void passwordChanged(UserId user) {
        if (!user.equals(ID)) return;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} cannot be deleted; the password in it is no longer valid", file);
        }
    }
}
