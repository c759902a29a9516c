package org.mpaka.web.rest.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Session;
import org.mpaka.api.access.SessionId;
import org.mpaka.api.access.Sessions;
import org.mpaka.api.access.SignedIn;

/** Sessions in a map. The only password is {@value #PASSWORD}. */
public final class FakeSessions implements Sessions {
    public static final String PASSWORD = "igiti-kinini-88";
    public static final String CSRF = "csrf-of-the-session";
    public static final String TOKEN = "token-of-the-session";

    /** An end that has passed would end streams while a test looks at them. */
    private static final Instant NO_END = Instant.parse("2999-01-01T00:00:00Z");

    private static final SessionId ID = SessionId.of("0192a6e0-0000-7000-8000-000000000009");

    private final Map<String, Session> open = new HashMap<>();
    private final List<String> denied = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final List<String> stolen = new ArrayList<>();
    private int used;

    public FakeSessions() {
        reset();
    }

    void reset() {
        open.clear();
        denied.clear();
        strangers.clear();
        stolen.clear();
        used = 0;
        put(TOKEN, InventedPost.OFFICER, false, false);
    }

    public void put(String token, Actor actor, boolean locked, boolean passwordChangeRequired) {
        put(token, actor, "192.0.2.7", locked, passwordChangeRequired);
    }

    public void put(String token, Actor actor, String workstation, boolean locked, boolean passwordChangeRequired) {
        open.put(
                token,
                new Session(
                        ID,
                        actor,
                        workstation,
                        InventedPost.NOW,
                        InventedPost.NOW,
                        NO_END,
                        locked,
                        passwordChangeRequired,
                        CSRF));
    }

    public void clear() {
        open.clear();
    }

    public List<String> denied() {
        return List.copyOf(denied);
    }

    public List<String> strangers() {
        return List.copyOf(strangers);
    }

    public List<String> stolen() {
        return List.copyOf(stolen);
    }

    /** How often a session was counted as used. */
    public int used() {
        return used;
    }

    @Override
    public SignedIn signIn(String user, char[] password, String workstation) {
        check(password);
        put(TOKEN, InventedPost.OFFICER, false, false);
        return new SignedIn(TOKEN, session(TOKEN));
    }

    @Override
    public Optional<Session> find(String token) {
        used++;
        return peek(token);
    }

    @Override
    public Optional<Session> peek(String token) {
        return Optional.ofNullable(open.get(token));
    }

    @Override
    public void lock(String token) {
        put(token, session(token).actor(), true, false);
    }

    @Override
    public Session unlock(String token, char[] password) {
        check(password);
        put(token, session(token).actor(), false, false);
        return session(token);
    }

    @Override
    public void signOut(String token) {
        open.remove(token);
    }

    @Override
    public SignedIn changePassword(String token, char[] present, char[] wanted) {
        check(present);
        if (wanted.length < 12) throw new MpakaException(ErrorCode.PASSWORD_TOO_WEAK, 12);
        return new SignedIn(token, session(token));
    }

    @Override
    public Actor vouch(String user, char[] password, Right right) {
        check(password);
        InventedPost.SUPERVISOR.require(right);
        return InventedPost.SUPERVISOR;
    }

    @Override
    public List<Session> list(Actor actor) {
        actor.require(Right.USER_ADMINISTER);
        return List.copyOf(open.values());
    }

    @Override
    public void end(Actor actor, SessionId session) {
        open.values().removeIf(one -> one.id().equals(session));
    }

    @Override
    public void strangerRefused(String workstation, String what) {
        strangers.add(workstation + " " + what);
    }

    @Override
    public boolean endIfStolen(String token, String workstation) {
        var session = open.get(token);
        if (session == null || session.workstation().equals(workstation)) return false;
        open.remove(token);
        stolen.add(workstation);
        return true;
    }

    @Override
    public void denied(Actor actor, Right right, String what) {
        denied.add(actor + " " + right + " " + what);
    }

    private Session session(String token) {
        return peek(token).orElseThrow(() -> new MpakaException(ErrorCode.SESSION_ENDED));
    }

    private static void check(char[] password) {
        if (!new String(password).equals(PASSWORD)) throw new MpakaException(ErrorCode.SIGN_IN_REFUSED);
    }
}
