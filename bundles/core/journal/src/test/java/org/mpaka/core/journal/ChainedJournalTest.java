package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.DraftCompanion;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryApplier;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.RequestKey;
import org.mpaka.core.journal.chain.EntryHash;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.MutableClock;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

@OnBothDatabases
class ChainedJournalTest {
    private static final NodeId NODE = NodeId.of("bdi-kob-1");

    @TempDir
    static Path keys;

    private final TestDatabase testDatabase;
    private Wired wired;

    ChainedJournalTest(TestDatabase testDatabase) {
        this.testDatabase = testDatabase;
    }

    @BeforeEach
    void wire() {
        wired = Wired.on(testDatabase, keys);
    }

    @AfterEach
    void stop() {
        wired.journal().stop();
    }

    @Test
    void chainsEachEntryToTheOneBefore() {
        var first = wired.journal().append(Actors.OFFICER, CountingRegister.hit("a"));
        var second = wired.journal().append(Actors.SUPERVISOR, CountingRegister.hit("b"));

        assertThat(second.sequence()).isEqualTo(first.sequence() + 1);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(second.hash()).isEqualTo(EntryHash.of(second));
        assertThat(second.actor()).isEqualTo(Actors.SUPERVISOR.user());
        assertThat(second.time()).isEqualTo(MutableClock.START);
        assertThat(second.payload()).contains("{\"what\":\"b\",\"times\":1}");
        assertThat(wired.journal().read(NODE, first.sequence(), 10)).containsExactly(first, second);
    }

    @Test
    void writesEntryAndRegisterTogether() {
        var entry = wired.journal().append(Actors.OFFICER, CountingRegister.hit("a"));
        assertThat(wired.counts()).containsExactly(new Wired.Count("a", 1, "bdi-kob-1", entry.sequence()));
        assertThat(wired.register().followed).hasValue(1);
    }

    @Test
    void recordsNothingWhenARegisterRefuses() {
        long before = wired.entries();
        var drafts = List.of(
                CountingRegister.hit("a"), new Draft(CountingRegister.REFUSED, "b", new CountingRegister.Hit("b", 1)));

        assertThatThrownBy(() -> wired.journal().append(Actors.OFFICER, drafts, Optional.of("key")))
                .isInstanceOfSatisfying(
                        MpakaException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.WRONG_STATE));

        assertThat(wired.entries()).isEqualTo(before);
        assertThat(wired.counts()).isEmpty();
        assertThat(wired.register().followed).hasValue(0);
        assertThat(wired.journal()
                        .append(Actors.OFFICER, CountingRegister.hit("c"))
                        .sequence())
                .isEqualTo(before + 1);
        assertThat(wired.journal().verify(Wired.AUDITOR).faults()).isEmpty();
    }

    @Test
    void recordsNothingWhenARegistersStatementIsWrong() {
        long before = wired.entries();
        assertThatThrownBy(() -> wired.journal()
                        .append(
                                Actors.OFFICER,
                                new Draft(CountingRegister.BROKEN, "a", new CountingRegister.Hit("a", 1))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(wired.entries()).isEqualTo(before);
        assertThat(wired.counts()).isEmpty();
    }

    @Test
    void answersARepeatedKeyWithTheEntriesOfTheFirstTime() {
        var drafts = List.of(CountingRegister.hit("a"), CountingRegister.hit("b"));
        var first = wired.journal().append(Actors.OFFICER, drafts, Optional.of("k1"));
        var again = wired.journal().append(Actors.OFFICER, drafts, Optional.of("k1"));
        assertThat(again).isEqualTo(first);
        assertThat(wired.counts()).extracting(Wired.Count::hits).containsExactly(1, 1);
        assertThat(wired.register().followed).hasValue(2);
    }

    @Test
    void keepsTheKeysOfTwoPeopleApart() {
        wired.journal().append(Actors.OFFICER, List.of(CountingRegister.hit("a")), Optional.of("k1"));
        wired.journal().append(Actors.SUPERVISOR, List.of(CountingRegister.hit("a")), Optional.of("k1"));
        assertThat(wired.counts()).extracting(Wired.Count::hits).containsExactly(2);
    }

    @Test
    void refusesAKeyThatWasUsedForSomethingElse() {
        wired.journal().append(Actors.OFFICER, List.of(CountingRegister.hit("a")), Optional.of("k1"));
        for (var other : List.of(
                List.of(CountingRegister.hit("b")), List.of(CountingRegister.hit("a"), CountingRegister.hit("a"))))
            assertThatThrownBy(() -> wired.journal().append(Actors.OFFICER, other, Optional.of("k1")))
                    .isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                            .isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED));
        assertThat(wired.counts()).extracting(Wired.Count::id).containsExactly("a");
    }

    @Test
    void refusesAKeyWithAnotherContentEvenOfTheSameKindAndSubject() {
        // given
        var hit = List.of(CountingRegister.hit("a"));
        var first = wired.journal().append(Actors.OFFICER, hit, Optional.of("k1.one"));
        var known = new KnownRequests(wired.database(), wired.journal());
        // then
        assertThat(wired.journal().append(Actors.OFFICER, hit, Optional.of("k1.one")))
                .isEqualTo(first);
        known.expectSame(Actors.OFFICER, RequestKey.of("k1", "one"));
        known.expectSame(Actors.SUPERVISOR, RequestKey.of("k1", "two"));
        known.expectSame(Actors.OFFICER, RequestKey.of("k2", "two"));
        for (ThrowingCallable reused : List.<ThrowingCallable>of(
                () -> wired.journal().append(Actors.OFFICER, hit, Optional.of("k1.two")),
                () -> known.expectSame(Actors.OFFICER, RequestKey.of("k1", "two"))))
            assertThatThrownBy(reused).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                    .isEqualTo(ErrorCode.IDEMPOTENCY_KEY_REUSED));
        assertThat(wired.counts()).extracting(Wired.Count::hits).containsExactly(1);
    }

    @Test
    void refusesASubjectThatCouldBeReadAsSeveralFields() {
        assertThatThrownBy(() -> wired.journal().append(Actors.OFFICER, CountingRegister.hit("a\nb")))
                .isInstanceOf(MpakaException.class);
    }

    @Test
    void appendsWhatCompanionsAddInTheSameTransaction() {
        wired.journal().addCompanion(new DraftCompanion() {
            @Override
            public Set<EntryKind> kinds() {
                return Set.of(CountingRegister.HIT);
            }

            @Override
            public List<Draft> accompany(Actor actor, Draft draft) {
                return List.of(new Draft(
                        draft.subject().equals("bad") ? CountingRegister.REFUSED : CountingRegister.HIT,
                        draft.subject() + "-companion",
                        new CountingRegister.Hit(draft.subject() + "-companion", 1)));
            }
        });

        var entries = wired.journal()
                .append(
                        Actors.OFFICER,
                        List.of(CountingRegister.hit("a"), CountingRegister.hit("b")),
                        Optional.of("k1"));
        assertThatThrownBy(() -> wired.journal().append(Actors.OFFICER, CountingRegister.hit("bad")))
                .isInstanceOf(MpakaException.class);

        assertThat(entries).extracting(Entry::subject).containsExactly("a", "b");
        assertThat(wired.counts()).extracting(Wired.Count::id).containsExactly("a", "a-companion", "b", "b-companion");
    }

    @Test
    void leavesNoGapAndLosesNothingWhenFourLanesWrite() throws Exception {
        int lanes = 4;
        int acts = 50;
        long before = wired.entries();
        var pool = Executors.newFixedThreadPool(lanes);
        try {
            var work = new ArrayList<Callable<List<Entry>>>();
            for (int lane = 0; lane < lanes; lane++) {
                var name = "lane-" + lane;
                work.add(() -> {
                    var written = new ArrayList<Entry>();
                    for (int i = 0; i < acts; i++) {
                        written.add(wired.journal().append(Actors.OFFICER, CountingRegister.hit(name)));
                        if (i % 10 == 3) refused(name);
                    }
                    return written;
                });
            }
            var all = new ArrayList<Entry>();
            for (var future : pool.invokeAll(work, 120, TimeUnit.SECONDS)) all.addAll(future.get());
            assertThat(all).extracting(Entry::sequence).doesNotHaveDuplicates().hasSize(lanes * acts);
        } finally {
            pool.shutdownNow();
        }
        wired.journal().stop();
        var checkpoints = wired.database()
                .query(Long.class, "SELECT COUNT(*) FROM journal_entry WHERE kind = 'journal.checkpoint-signed'")
                .get(0);
        assertThat(wired.entries()).isEqualTo(before + lanes * acts + checkpoints);
        assertThat(wired.counts())
                .extracting(Wired.Count::hits)
                .containsOnly(acts)
                .hasSize(lanes);
        assertThat(wired.register().followed).hasValue(lanes * acts);
        assertThat(wired.journal().verify(Wired.AUDITOR).faults()).isEmpty();
    }

    private void refused(String name) {
        assertThatThrownBy(() -> wired.journal()
                        .append(
                                Actors.OFFICER,
                                new Draft(CountingRegister.REFUSED, name, new CountingRegister.Hit(name, 1))))
                .isInstanceOf(MpakaException.class);
    }

    @Test
    void neverLetsTimeRunBackAndSaysWhenTheClockDid() {
        var first = wired.journal().append(Actors.OFFICER, CountingRegister.hit("a"));
        wired.clock().advance(Duration.ofHours(-2));
        var second = wired.journal().append(Actors.OFFICER, CountingRegister.hit("b"));
        var third = wired.journal().append(Actors.OFFICER, CountingRegister.hit("c"));
        wired.clock().advance(Duration.ofHours(3));
        var fourth = wired.journal().append(Actors.OFFICER, CountingRegister.hit("d"));

        assertThat(List.of(second.time(), third.time())).containsOnly(first.time());
        assertThat(fourth.time()).isEqualTo(MutableClock.START.plus(Duration.ofHours(1)));
        assertThat(wired.journal().read(NODE, first.sequence(), 10))
                .extracting(entry -> entry.kind().value())
                .containsExactly("test.hit", "journal.clock-set-back", "test.hit", "test.hit", "test.hit");
        assertThat(wired.journal().verify(Wired.AUDITOR).faults()).isEmpty();
    }

    @Test
    void rebuildsTheRegistersAsTheyWere() {
        for (int i = 0; i < 20; i++) wired.journal().append(Actors.OFFICER, CountingRegister.hit("x" + i % 7));
        var before = wired.counts();
        wired.database().update("UPDATE counting SET hits = 99");
        wired.database().update("DELETE FROM counting WHERE id = 'x3'");

        var report = wired.journal().rebuild(Wired.EVERYTHING);

        assertThat(wired.counts()).isEqualTo(before);
        assertThat(report.entries()).isGreaterThanOrEqualTo(20);
    }

    @Test
    void letsAnApplierThatWasAwayCatchUp() {
        wired.journal().append(Actors.OFFICER, CountingRegister.hit("a"));
        wired.journal().removeApplier(wired.register());
        wired.journal().append(Actors.OFFICER, CountingRegister.hit("a"));
        wired.journal().append(Actors.OFFICER, CountingRegister.hit("b"));
        assertThat(wired.counts()).extracting(Wired.Count::hits).containsExactly(1);

        wired.journal().addApplier(wired.register());
        wired.journal().removeApplier(wired.register());
        wired.journal().addApplier(wired.register());

        assertThat(wired.counts()).extracting(Wired.Count::hits).containsExactly(2, 1);
    }

    @Test
    void owesNothingToAnApplierThatWritesNoTable() {
        // given
        var listener = new CountingListener();
        wired.journal().append(Actors.OFFICER, CountingRegister.hit("a"));
        // when
        wired.journal().addApplier(listener);
        wired.journal().append(Actors.OFFICER, CountingRegister.hit("a"));
        wired.journal().removeApplier(listener);
        wired.journal().append(Actors.OFFICER, CountingRegister.hit("a"));
        wired.journal().addApplier(listener);
        // then
        assertThat(listener.written).isEqualTo(1);
        assertThat(listener.heard).isEqualTo(1);
    }

    /** Follows the counting register's entries and keeps nothing. */
    private static final class CountingListener implements EntryApplier {
        private int written;
        private int heard;

        @Override
        public Set<EntryKind> kinds() {
            return Set.of(CountingRegister.hit("a").kind());
        }

        @Override
        public List<String> tables() {
            return List.of();
        }

        @Override
        public void apply(Entry entry, Connection connection) {
            written++;
        }

        @Override
        public void applied(Entry entry) {
            heard++;
        }
    }
}
