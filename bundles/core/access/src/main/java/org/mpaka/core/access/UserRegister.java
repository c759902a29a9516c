package org.mpaka.core.access;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Database;
import org.mpaka.core.storage.Migrations;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of users, written by the journal alone. */
@Component(service = {EntryApplier.class, UserRegister.class})
public final class UserRegister implements EntryApplier {
    private final Database database;
    private final Payloads payloads;
    private final List<Consumer<UserId>> watchers = new CopyOnWriteArrayList<>();

    @Activate
    public UserRegister(@Reference Database database, @Reference Payloads payloads) {
        this.database = database;
        this.payloads = payloads;
        database.migrate(Migrations.beside("access", UserRegister.class));
    }

    /** Is told of every account whose name, roles, state or password changed. */
    void watch(Consumer<UserId> watcher) {
        watchers.add(watcher);
    }

    void forget(Consumer<UserId> watcher) {
        watchers.remove(watcher);
    }

    Optional<Account> find(UserId id) {
        return database.find(Account.class, "SELECT * FROM access_user WHERE id = ?", id);
    }

    List<Account> all() {
        return database.query(Account.class, "SELECT * FROM access_user ORDER BY id");
    }

    boolean isEmpty() {
        return database.query(Long.class, "SELECT COUNT(*) FROM access_user").get(0) == 0;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(
                AccessEntries.USER_CREATED,
                AccessEntries.USER_CHANGED,
                AccessEntries.PASSWORD_CHANGED,
                AccessEntries.SIGNED_IN,
                AccessEntries.SIGN_IN_REFUSED);
    }

    @Override
    public List<String> tables() {
        return List.of("access_user");
    }

    @Override
    public void apply(Entry entry, Connection connection) throws SQLException {
        var sql = Sql.on(connection);
        if (entry.kind().equals(AccessEntries.USER_CREATED))
            created(sql, entry, payloads.read(entry, AccessEntries.UserCreated.class));
        else if (entry.kind().equals(AccessEntries.USER_CHANGED))
            changed(sql, payloads.read(entry, AccessEntries.UserChanged.class));
        else if (entry.kind().equals(AccessEntries.PASSWORD_CHANGED))
            passwordChanged(sql, entry, payloads.read(entry, AccessEntries.PasswordChanged.class));
        else if (entry.kind().equals(AccessEntries.SIGNED_IN))
            sql.update(
                    "UPDATE access_user SET failures = 0, locked_until = NULL, last_sign_in_at = ? WHERE id = ?",
                    entry.time(),
                    entry.subject());
        else refused(sql, entry, payloads.read(entry, AccessEntries.SignInRefused.class));
    }

    private static void created(Sql sql, Entry entry, AccessEntries.UserCreated user) throws SQLException {
        sql.update(
                "INSERT INTO access_user (id, display_name, roles, active, credential, password_change_required,"
                        + " failures, password_set_at) VALUES (?, ?, ?, ?, ?, ?, 0, ?)",
                user.id(),
                user.displayName(),
                Account.text(user.roles()),
                true,
                user.credential(),
                true,
                entry.time());
    }

    private static void changed(Sql sql, AccessEntries.UserChanged user) throws SQLException {
        sql.update(
                "UPDATE access_user SET display_name = ?, roles = ?, active = ? WHERE id = ?",
                user.displayName(),
                Account.text(user.roles()),
                user.active(),
                user.id());
    }

    private static void passwordChanged(Sql sql, Entry entry, AccessEntries.PasswordChanged changed)
            throws SQLException {
        if (changed.why() == AccessEntries.PasswordChanged.Why.REHASHED)
            sql.update("UPDATE access_user SET credential = ? WHERE id = ?", changed.credential(), changed.id());
        else
            sql.update(
                    "UPDATE access_user SET credential = ?, password_change_required = ?, failures = 0,"
                            + " locked_until = NULL, password_set_at = ? WHERE id = ?",
                    changed.credential(),
                    changed.why() == AccessEntries.PasswordChanged.Why.RESET,
                    entry.time(),
                    changed.id());
    }

    /** Only a wrong password counts: whoever tries at a closed door does not close it for longer. */
    private static void refused(Sql sql, Entry entry, AccessEntries.SignInRefused refused) throws SQLException {
        if (refused.reason() != AccessEntries.SignInRefused.Reason.WRONG_PASSWORD) return;
        var before =
                sql.find(Lockout.class, "SELECT failures, locked_until FROM access_user WHERE id = ?", entry.subject());
        if (before.isEmpty()) return;
        var after = before.get().failed(entry.time());
        sql.update(
                "UPDATE access_user SET failures = ?, locked_until = ? WHERE id = ?",
                after.failures(),
                after.lockedUntil(),
                entry.subject());
    }

    @Override
    public void applied(Entry entry) {
        boolean rehashed = entry.kind().equals(AccessEntries.PASSWORD_CHANGED)
                && payloads.read(entry, AccessEntries.PasswordChanged.class).why()
                        == AccessEntries.PasswordChanged.Why.REHASHED;
        if (rehashed
                || !entry.kind().equals(AccessEntries.USER_CHANGED)
                        && !entry.kind().equals(AccessEntries.PASSWORD_CHANGED)) return;
        var user = UserId.of(entry.subject());
        watchers.forEach(watcher -> watcher.accept(user));
    }
}
