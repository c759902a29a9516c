package org.mpaka.core.access;

import java.util.List;
import java.util.Set;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.User;
import org.mpaka.api.access.UserId;
import org.mpaka.api.access.UserWithPassword;
import org.mpaka.api.access.Users;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Administers accounts. */
@Component
public final class AccountUsers implements Users {
    private static final int LONGEST_NAME = 100;
    /** Under such names the journal has what neighbouring states sent. */
    private static final String PARTNERS = "partner-";

    /** Names under which the node itself journals. */
    private static final Set<String> RESERVED = Set.of("unknown", "exchange");

    private final Accounts accounts;
    private final OneTimePasswords oneTime;

    @Activate
    public AccountUsers(@Reference Accounts accounts, @Reference OneTimePasswords oneTime) {
        this.accounts = accounts;
        this.oneTime = oneTime;
    }

    private User user(Account account) {
        return account.user(accounts.clock().instant());
    }

    @Override
    public List<User> list(Actor actor) {
        actor.require(Right.USER_ADMINISTER);
        return accounts.register().all().stream().map(this::user).toList();
    }

    @Override
    public User get(Actor actor, UserId user) {
        actor.require(Right.USER_ADMINISTER);
        return user(accounts.get(user));
    }

    @Override
    public synchronized UserWithPassword create(Actor actor, UserId id, String displayName, Set<Role> roles) {
        actor.require(Right.USER_ADMINISTER);
        requireName(displayName);
        if (accounts.register().find(id).isPresent()
                || id.equals(accounts.node().user())
                || RESERVED.contains(id.value())
                || id.value().startsWith(PARTNERS))
            throw new MpakaException(ErrorCode.WRONG_STATE, "user " + id, "taken", "create");
        var password = OneTimePassword.next();
        var account = accounts.create(actor, id, displayName.strip(), roles, password.toCharArray());
        return shown(account, password);
    }

    @Override
    public synchronized User change(Actor actor, UserId id, String displayName, Set<Role> roles, boolean active) {
        actor.require(Right.USER_ADMINISTER);
        requireName(displayName);
        var account = accounts.get(id);
        boolean powersChange = !account.roleSet().equals(roles) || account.active() != active;
        if (powersChange && actor.user().equals(id)) throw new MpakaException(ErrorCode.SECOND_PERSON_REQUIRED);
        if (powersChange && isLastAdministrator(account) && (!active || !roles.contains(Role.ADMINISTRATOR)))
            throw new MpakaException(ErrorCode.WRONG_STATE, "user " + id, "the last administrator", "change");
        accounts.record(
                actor, AccessEntries.changed(new AccessEntries.UserChanged(id, displayName.strip(), roles, active)));
        return user(accounts.get(id));
    }

    private boolean isLastAdministrator(Account account) {
        return isAdministrator(account)
                && accounts.register().all().stream()
                                .filter(AccountUsers::isAdministrator)
                                .count()
                        == 1;
    }

    private static boolean isAdministrator(Account account) {
        return account.active() && account.roleSet().contains(Role.ADMINISTRATOR);
    }

    @Override
    public UserWithPassword resetPassword(Actor actor, UserId id) {
        actor.require(Right.USER_ADMINISTER);
        accounts.get(id);
        var password = OneTimePassword.next();
        accounts.setPassword(actor, id, password.toCharArray(), AccessEntries.PasswordChanged.Why.RESET);
        return shown(accounts.get(id), password);
    }

    private UserWithPassword shown(Account account, String password) {
        var given = account.passwordSetAt().orElseGet(accounts.clock()::instant);
        return new UserWithPassword(user(account), password, oneTime.endOfOneGiven(given));
    }

    private static void requireName(String displayName) {
        if (displayName.isBlank()) throw new MpakaException(ErrorCode.MISSING_FIELD, "displayName");
        if (displayName.length() > LONGEST_NAME) throw new MpakaException(ErrorCode.TOO_LARGE, LONGEST_NAME);
    }
}
