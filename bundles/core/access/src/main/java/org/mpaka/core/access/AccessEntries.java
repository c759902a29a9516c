package org.mpaka.core.access;

import java.util.Set;
import java.util.UUID;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.SessionId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;

/** What the journal says about accounts and sessions: neither passwords nor their hashes, only which hash is meant. */
final class AccessEntries {
    static final EntryKind USER_CREATED = EntryKind.of("access.user-created");
    static final EntryKind USER_CHANGED = EntryKind.of("access.user-changed");
    static final EntryKind PASSWORD_CHANGED = EntryKind.of("access.password-changed");
    static final EntryKind SIGNED_IN = EntryKind.of("access.signed-in");
    static final EntryKind SIGN_IN_REFUSED = EntryKind.of("access.sign-in-refused");
    private static final EntryKind SIGNED_OUT = EntryKind.of("access.signed-out");
    private static final EntryKind SESSION_LOCKED = EntryKind.of("access.session-locked");
    private static final EntryKind SESSION_ENDED = EntryKind.of("access.session-ended");
    private static final EntryKind SESSION_STOLEN = EntryKind.of("access.session-stolen");
    private static final EntryKind STRANGER_REFUSED = EntryKind.of("access.stranger-refused");
    private static final EntryKind VOUCHED = EntryKind.of("access.vouched");
    private static final EntryKind DENIED = EntryKind.of("access.denied");

    private AccessEntries() {}

    record UserCreated(UserId id, String displayName, Set<Role> roles, UUID credential) {}

    record UserChanged(UserId id, String displayName, Set<Role> roles, boolean active) {}

    /** @param why {@code chosen} by the user, {@code reset} by an administrator, {@code rehashed} with newer parameters */
    record PasswordChanged(UserId id, UUID credential, Why why) {
        enum Why {
            CHOSEN,
            RESET,
            REHASHED
        }
    }

    /** @param how the password opened a new session, a locked one, or vouched for another person */
    record SignedIn(UserId id, How how, String workstation) {
        enum How {
            SIGN_IN,
            UNLOCK,
            VOUCH,
            PASSWORD_CHANGE,
            SHELL
        }
    }

    record SignInRefused(Reason reason, String workstation) {
        enum Reason {
            UNKNOWN_USER,
            WRONG_PASSWORD,
            LOCKED,
            INACTIVE,
            ONE_TIME_PASSWORD_ENDED
        }
    }

    private record SessionEntry(SessionId session) {}

    private record Stolen(SessionId session, String own, String other) {}

    private record StrangerRefused(String workstation, String what, int times) {}

    private record Vouched(Right right) {}

    private record Denied(Right right, String what) {}

    static Draft created(UserCreated created) {
        return new Draft(USER_CREATED, created.id().value(), created);
    }

    static Draft changed(UserChanged changed) {
        return new Draft(USER_CHANGED, changed.id().value(), changed);
    }

    static Draft passwordChanged(PasswordChanged changed) {
        return new Draft(PASSWORD_CHANGED, changed.id().value(), changed);
    }

    static Draft signedIn(SignedIn signedIn) {
        return new Draft(SIGNED_IN, signedIn.id().value(), signedIn);
    }

    /** @param user the account, or {@code unknown}: what was typed may be a password */
    static Draft refused(String user, SignInRefused refused) {
        return new Draft(SIGN_IN_REFUSED, user, refused);
    }

    static Draft signedOut(UserId user, SessionId session) {
        return new Draft(SIGNED_OUT, user.value(), new SessionEntry(session));
    }

    static Draft locked(UserId user, SessionId session) {
        return new Draft(SESSION_LOCKED, user.value(), new SessionEntry(session));
    }

    static Draft ended(UserId user, SessionId session) {
        return new Draft(SESSION_ENDED, user.value(), new SessionEntry(session));
    }

    /** @param other the machine from which the session's secret came */
    static Draft stolen(UserId user, SessionId session, String own, String other) {
        return new Draft(SESSION_STOLEN, user.value(), new Stolen(session, own, other));
    }

    /** @param times how often since the last entry about this machine */
    static Draft strangerRefused(String workstation, String what, int times) {
        return new Draft(STRANGER_REFUSED, "unknown", new StrangerRefused(workstation, what, times));
    }

    static Draft vouched(UserId user, Right right) {
        return new Draft(VOUCHED, user.value(), new Vouched(right));
    }

    static Draft denied(UserId user, Right right, String what) {
        return new Draft(DENIED, user.value(), new Denied(right, what));
    }
}
