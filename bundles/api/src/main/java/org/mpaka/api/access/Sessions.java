package org.mpaka.api.access;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Signs people in and out. Sessions survive neither a restart nor their end; an inspection under way does.
 *
 * <p>All acts are journaled. A wrong name costs as much time as a wrong password.
 */
@ProviderType
public interface Sessions {
    /**
     * @param workstation name or address of the machine
     * @throws MpakaException {@code SIGN_IN_REFUSED}, {@code ACCOUNT_LOCKED}
     */
    SignedIn signIn(String user, char[] password, String workstation);

    /** The session of a token, counted as used now; empty when it ended, expired or never was. */
    Optional<Session> find(String token);

    /** As {@link #find}, without counting it as used: for streams that stay open while nobody is at the keyboard. */
    Optional<Session> peek(String token);

    void lock(String token);

    /** @throws MpakaException {@code SIGN_IN_REFUSED}, {@code ACCOUNT_LOCKED}, {@code SESSION_ENDED} */
    Session unlock(String token, char[] password);

    void signOut(String token);

    /**
     * Changes the password; all other sessions of the user end and this one gets a new token.
     *
     * @param present empty is enough in a session that must change its password, within ten minutes of its sign-in
     * @throws MpakaException {@code SIGN_IN_REFUSED}, {@code PASSWORD_TOO_WEAK}, {@code MISSING_FIELD} when empty is not
     *     enough
     */
    SignedIn changePassword(String token, char[] present, char[] wanted);

    /**
     * A second person vouches at the first one's workstation, without a session of his own.
     *
     * @throws MpakaException {@code SIGN_IN_REFUSED}, {@code ACCOUNT_LOCKED}, {@code ACCESS_DENIED}
     */
    Actor vouch(String user, char[] password, Right right);

    List<Session> list(Actor actor);

    void end(Actor actor, SessionId session);

    /**
     * Journals that a machine without a session asked for what needs one: of each machine the first time, then once in
     * ten minutes with how often it was, so that nobody fills the journal from outside.
     *
     * @param workstation name or address of the machine
     * @param what the operation, without anything personal
     */
    void strangerRefused(String workstation, String what);

    /**
     * Ends a session whose secret comes from another machine than the one that signed in, and journals both: somebody
     * else knows it. The inspection under way is kept for its officer.
     *
     * @param workstation name or address of the machine it comes from now
     * @return whether it came from another machine and was ended; false too where the post's settings bind no session
     */
    boolean endIfStolen(String token, String workstation);

    /** Journals that something was refused for want of a right. */
    void denied(Actor actor, Right right, String what);
}
