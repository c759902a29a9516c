package org.mpaka.core.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Session;
import org.mpaka.api.access.SessionId;
import org.mpaka.api.access.SignedIn;

/** Sessions in memory, under the hash of their token: a dump of the heap opens none of them. */
final class SessionTable {
    private static final int TOKEN_BYTES = 32;

    /** Of one person; whoever leaves sessions open without end loses the one unused for longest. */
    static final int MOST_OF_ONE = 32;

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    SessionTable(Clock clock, Duration idle, Duration longest) {
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    SignedIn open(Actor actor, String workstation, boolean passwordChangeRequired) {
        sweep();
        var token = secret();
        var now = clock.instant();
        var session = new Session(
                new SessionId(TimeOrderedUuid.next(clock)),
                actor,
                workstation,
                now,
                now,
                now.plus(longest),
                false,
                passwordChangeRequired,
                secret());
        sessions.put(hash(token), session);
        makeRoom(session);
        return new SignedIn(token, session);
    }

    private void makeRoom(Session opened) {
        var own = sessions.entrySet().stream()
                .filter(one ->
                        one.getValue().actor().user().equals(opened.actor().user()))
                .filter(one -> !one.getValue().id().equals(opened.id()))
                .sorted(Comparator.comparing(one -> one.getValue().lastSeenAt()))
                .toList();
        own.stream().limit(Math.max(0, own.size() - MOST_OF_ONE + 1)).forEach(one -> sessions.remove(one.getKey()));
    }

    /** Counted as used now, unless it is locked or has just become so. */
    Optional<Session> use(String token) {
        return look(token, true);
    }

    /** Locked if it has been idle for too long; not counted as used. */
    Optional<Session> peek(String token) {
        return look(token, false);
    }

    private Optional<Session> look(String token, boolean counts) {
        return Optional.ofNullable(sessions.computeIfPresent(hash(token), (key, session) -> {
            var now = clock.instant();
            if (isOver(session)) return null;
            if (session.locked()) return session;
            if (!now.isBefore(session.lastSeenAt().plus(idle))) return with(session, session.lastSeenAt(), true);
            return counts ? with(session, now, false) : session;
        }));
    }

    Optional<Session> lock(String token) {
        return Optional.ofNullable(sessions.computeIfPresent(
                hash(token), (key, session) -> isOver(session) ? null : with(session, session.lastSeenAt(), true)));
    }

    Optional<Session> unlock(String token) {
        return Optional.ofNullable(sessions.computeIfPresent(
                hash(token), (key, session) -> isOver(session) ? null : with(session, clock.instant(), false)));
    }

    Optional<Session> close(String token) {
        return Optional.ofNullable(sessions.remove(hash(token)));
    }

    void closeAll(Predicate<Session> which) {
        sessions.values().removeIf(which);
    }

    List<Session> all() {
        sweep();
        return sessions.values().stream()
                .sorted((a, b) -> a.signedInAt().compareTo(b.signedInAt()))
                .toList();
    }

    private void sweep() {
        sessions.values().removeIf(this::isOver);
    }

    /** A shell has no screen to unlock: once idle for too long its session is over, however its connection ended. */
    private boolean isOver(Session session) {
        var now = clock.instant();
        return !now.isBefore(session.endsAt())
                || session.workstation().equals(AccountSessions.SHELL)
                        && !now.isBefore(session.lastSeenAt().plus(idle));
    }

    private static Session with(Session s, Instant lastSeenAt, boolean locked) {
        return new Session(
                s.id(),
                s.actor(),
                s.workstation(),
                s.signedInAt(),
                lastSeenAt,
                s.endsAt(),
                locked,
                s.passwordChangeRequired(),
                s.csrfToken());
    }

    private String secret() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
