package org.mpaka.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.Role;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.DraftCompanion;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class PasswordSignInTest extends AccessCase {
    PasswordSignInTest(TestDatabase testDatabase) {
        super(testDatabase);
    }

    @Test
    void takesTheNameInCapitalsAndWithSpacesAround() {
        officer(Role.OFFICER);
        assertThat(signIn(" A.Niyonzima ", STRONG).session().actor().user()).isEqualTo(OFFICER);
    }

    @Test
    void opensNoSessionOfAnAccountThatWasClosedWhileThePasswordWasCompared() {
        officer(Role.OFFICER);
        meanwhile(() -> users.change(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(Role.OFFICER), false));

        assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), STRONG));

        assertThat(sessions.list(Actors.ADMINISTRATOR)).isEmpty();
    }

    /** Between the comparison of a password and the entry of the sign-in. */
    private void meanwhile(Runnable act) {
        journal.with(new DraftCompanion() {
            @Override
            public Set<EntryKind> kinds() {
                return Set.of(EntryKind.of("access.signed-in"));
            }

            @Override
            public List<Draft> accompany(Actor actor, Draft draft) {
                act.run();
                return List.of();
            }
        });
    }

    @Test
    void closesAnAccountForLongerAndLonger() {
        officer(Role.OFFICER);
        for (int i = 0; i < Lockout.FREE_TRIES; i++)
            assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), WRONG));
        assertRefused(ErrorCode.ACCOUNT_LOCKED, () -> signIn(OFFICER.value(), STRONG));
        assertThat(users.get(Actors.ADMINISTRATOR, OFFICER).lockedUntil())
                .contains(journal.clock().instant().plus(Duration.ofMinutes(1)));

        journal.clock().advance(Duration.ofSeconds(61));
        for (int i = 0; i < Lockout.FREE_TRIES; i++)
            assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), WRONG));
        journal.clock().advance(Duration.ofSeconds(61));
        assertRefused(ErrorCode.ACCOUNT_LOCKED, () -> signIn(OFFICER.value(), STRONG));
        journal.clock().advance(Duration.ofSeconds(61));
        assertThat(signIn(OFFICER.value(), STRONG).session().actor().user()).isEqualTo(OFFICER);
        assertThat(users.get(Actors.ADMINISTRATOR, OFFICER).lockedUntil()).isEmpty();
    }

    @Test
    void isNotKeptClosedByOneWrongTryAnHour() {
        officer(Role.OFFICER);
        for (int i = 0; i < 7 * Lockout.FREE_TRIES; i++) {
            assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), WRONG));
            users.get(Actors.ADMINISTRATOR, OFFICER).lockedUntil().ifPresent(until -> journal.clock()
                    .advance(Duration.between(journal.clock().instant(), until)));
        }
        for (int hour = 0; hour < 4; hour++) {
            assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), WRONG));
            assertThat(users.get(Actors.ADMINISTRATOR, OFFICER).lockedUntil()).isEmpty();
            journal.clock().advance(Duration.ofMinutes(60));
        }
        assertThat(signIn(OFFICER.value(), STRONG).session().actor().user()).isEqualTo(OFFICER);
    }

    @Test
    void forgetsWrongTriesAfterAQuietHour() {
        var longAgo = new Lockout(35, Optional.of(journal.clock().instant()));
        assertThat(longAgo.failed(journal.clock().instant().plus(Duration.ofMinutes(61))))
                .extracting(Lockout::failures)
                .isEqualTo(1);
    }

    @Test
    void letsAOneTimePasswordEnd() {
        var made = users.create(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(Role.OFFICER));
        assertThat(made.validUntil()).isEqualTo(journal.clock().instant().plus(Duration.ofHours(72)));

        journal.clock().advance(Duration.ofHours(72));
        assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn(OFFICER.value(), WRONG));
        assertRefused(ErrorCode.ONE_TIME_PASSWORD_ENDED, () -> signIn(OFFICER.value(), made.oneTimePassword()));

        var again = users.resetPassword(Actors.ADMINISTRATOR, OFFICER);
        journal.clock().advance(Duration.ofHours(71));
        var signedIn = signIn(OFFICER.value(), again.oneTimePassword());
        sessions.changePassword(signedIn.token(), again.oneTimePassword().toCharArray(), STRONG.toCharArray());
        journal.clock().advance(Duration.ofDays(400));
        assertThat(signIn(OFFICER.value(), STRONG).session().passwordChangeRequired())
                .isFalse();
    }

    @Test
    void answersForAnUnknownNameAsForAWrongPassword() {
        for (int i = 0; i < Lockout.FREE_TRIES; i++)
            assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn("nobody", WRONG));
        assertRefused(ErrorCode.ACCOUNT_LOCKED, () -> signIn("nobody", WRONG));
        assertRefused(ErrorCode.SIGN_IN_REFUSED, () -> signIn("<script>", WRONG));
        assertThat(journal.journal().read(NodeId.of("bdi-kob-1"), 1, 1000))
                .noneMatch(entry -> entry.toString().contains("nobody")
                        || entry.payload().orElse("").contains("nobody"));
    }

    @Test
    void countsTriesThatComeAtOnce() throws Exception {
        officer(Role.OFFICER);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var tries = new ArrayList<Callable<ErrorCode>>();
            for (int i = 0; i < 12; i++)
                tries.add(() -> {
                    try {
                        signIn(OFFICER.value(), WRONG);
                        return ErrorCode.NOT_FOUND;
                    } catch (MpakaException e) {
                        return e.code();
                    }
                });
            var answers = new ArrayList<ErrorCode>();
            for (var answer : pool.invokeAll(tries)) answers.add(answer.get());
            assertThat(answers)
                    .containsOnly(ErrorCode.SIGN_IN_REFUSED, ErrorCode.ACCOUNT_LOCKED)
                    .filteredOn(ErrorCode.SIGN_IN_REFUSED::equals)
                    .hasSize(Lockout.FREE_TRIES);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void refusesWeakPasswords() {
        var signedIn = officer(Role.OFFICER);
        for (var weak : List.of(
                "short-1A!",
                "Password123456!",
                "motdepasse2026",
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabcabc",
                "123456789012345",
                "a.niyonzima-2026",
                "Burundi-2026-2027",
                STRONG))
            assertRefused(
                    ErrorCode.PASSWORD_TOO_WEAK,
                    () -> sessions.changePassword(signedIn.token(), STRONG.toCharArray(), weak.toCharArray()));
        assertRefused(
                ErrorCode.TOO_LARGE,
                () -> sessions.changePassword(
                        signedIn.token(),
                        STRONG.toCharArray(),
                        "ab1".repeat(100).toCharArray()));
    }

    @Test
    void letsASecondPersonVouch() {
        officer(Role.SUPERVISOR);
        var actor = sessions.vouch(OFFICER.value(), STRONG.toCharArray(), Right.CONFIRM);
        assertThat(actor.user()).isEqualTo(OFFICER);
        assertThatThrownBy(() -> sessions.vouch(OFFICER.value(), STRONG.toCharArray(), Right.USER_ADMINISTER))
                .isInstanceOf(AccessDeniedException.class);
        assertRefused(
                ErrorCode.SIGN_IN_REFUSED, () -> sessions.vouch(OFFICER.value(), WRONG.toCharArray(), Right.CONFIRM));
        assertThat(kinds()).contains("access.vouched", "access.denied", "access.sign-in-refused");
    }

    @Test
    void doesNotLetAOneTimePasswordVouch() {
        var made = users.create(Actors.ADMINISTRATOR, OFFICER, "A. Niyonzima", Set.of(Role.SUPERVISOR));
        assertRefused(
                ErrorCode.PASSWORD_CHANGE_REQUIRED,
                () -> sessions.vouch(OFFICER.value(), made.oneTimePassword().toCharArray(), Right.CONFIRM));
    }
}
