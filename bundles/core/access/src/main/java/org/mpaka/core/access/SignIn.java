package org.mpaka.core.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.UserId;
import org.mpaka.core.access.AccessEntries.SignInRefused.Reason;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Compares name and password, counts what is wrong, closes accounts, and journals each try. */
@Component(service = SignIn.class)
public final class SignIn {
    private static final int STRIPES = 64;
    private static final int LONGEST_NAME = 64;

    private final Accounts accounts;
    private final OneTimePasswords oneTime;
    private final UnknownNames unknownNames = new UnknownNames();
    private final Object[] stripes =
            IntStream.range(0, STRIPES).mapToObj(i -> new Object()).toArray();

    @Activate
    public SignIn(@Reference Accounts accounts, @Reference OneTimePasswords oneTime) {
        this.accounts = accounts;
        this.oneTime = oneTime;
    }

    /**
     * @return the account as it is after the sign-in
     * @throws MpakaException {@code SIGN_IN_REFUSED}, {@code ACCOUNT_LOCKED}, {@code ONE_TIME_PASSWORD_ENDED}
     */
    Account authenticate(String name, char[] password, AccessEntries.SignedIn.How how, String workstation) {
        var typed = name.strip().toLowerCase(Locale.ROOT);
        // one try after the other for each name: many at once would all be counted too late
        synchronized (stripes[Math.floorMod(typed.hashCode(), STRIPES)]) {
            var account = find(typed);
            return account.isPresent()
                    ? known(account.get(), password, how, workstation)
                    : unknown(typed, password, workstation);
        }
    }

    private Optional<Account> find(String typed) {
        try {
            return typed.length() > LONGEST_NAME
                    ? Optional.empty()
                    : accounts.register().find(UserId.of(typed));
        } catch (MpakaException e) {
            if (e.code() == ErrorCode.INVALID_CODE) return Optional.empty();
            throw e;
        }
    }

    private Account known(Account account, char[] password, AccessEntries.SignedIn.How how, String workstation) {
        var now = accounts.clock().instant();
        if (account.isLocked(now)) {
            refuse(account.id().value(), Reason.LOCKED, workstation);
            throw locked(account.lockedUntil().orElseThrow(), now);
        }
        boolean matches = matches(account, password);
        if (!matches || !accounts.get(account.id()).active()) {
            refuse(account.id().value(), matches ? Reason.INACTIVE : Reason.WRONG_PASSWORD, workstation);
            throw new MpakaException(ErrorCode.SIGN_IN_REFUSED);
        }
        // only whoever knew the password learns that it has ended
        if (oneTime.hasEnded(accounts.get(account.id()), now)) {
            refuse(account.id().value(), Reason.ONE_TIME_PASSWORD_ENDED, workstation);
            throw oneTime.ended();
        }
        accounts.record(
                account.actor(accounts.post()),
                AccessEntries.signedIn(new AccessEntries.SignedIn(account.id(), how, workstation)));
        return accounts.get(account.id());
    }

    /** Comparing takes long: another password that was set meanwhile is the one that counts. */
    private boolean matches(Account account, char[] password) {
        if (!accounts.matches(account, password)) return false;
        var now = accounts.get(account.id());
        return now.credential().equals(account.credential()) || accounts.matches(now, password);
    }

    private Account unknown(String typed, char[] password, String workstation) {
        var now = accounts.clock().instant();
        var lockedUntil = unknownNames.lockedUntil(typed, now);
        refuse("unknown", lockedUntil.isPresent() ? Reason.LOCKED : Reason.UNKNOWN_USER, workstation);
        if (lockedUntil.isPresent()) throw locked(lockedUntil.get(), now);
        accounts.spend(password);
        unknownNames.failed(typed, now);
        throw new MpakaException(ErrorCode.SIGN_IN_REFUSED);
    }

    private void refuse(String subject, Reason reason, String workstation) {
        accounts.record(
                accounts.node(), AccessEntries.refused(subject, new AccessEntries.SignInRefused(reason, workstation)));
    }

    private static MpakaException locked(Instant until, Instant now) {
        long minutes = Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes());
        return new MpakaException(ErrorCode.ACCOUNT_LOCKED, minutes);
    }
}
