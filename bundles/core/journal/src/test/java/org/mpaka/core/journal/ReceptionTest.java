package org.mpaka.core.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Entry;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** Headquarters takes over what a post recorded. */
@OnBothDatabases
class ReceptionTest {
    private static final NodeId POST = NodeId.of("bdi-kob-1");

    @TempDir
    static Path keys;

    @TempDir
    static Path otherKeys;

    private final TestDatabase testDatabase;
    private TestDatabase postDatabase;
    private Wired headquarters;
    private List<Entry> sent;

    ReceptionTest(TestDatabase testDatabase) {
        this.testDatabase = testDatabase;
    }

    @BeforeEach
    void recordAtThePost() {
        testDatabase.clear();
        headquarters = Wired.over(testDatabase.dataSource(), Wired.node("bdi-hq-1"), otherKeys);
        postDatabase = TestDatabase.create(TestDatabase.Kind.DERBY);
        var post = Wired.over(postDatabase.dataSource(), Wired.KOBERO, keys);
        for (int i = 0; i < 9; i++) post.journal().append(Actors.OFFICER, CountingRegister.hit("r" + i % 3));
        post.journal().stop();
        sent = post.journal().read(POST, 1, 100);
    }

    @AfterEach
    void close() {
        headquarters.journal().stop();
        postDatabase.close();
    }

    private static Entry with(Entry e, Optional<String> payload, String hash) {
        return new Entry(
                e.node(),
                e.sequence(),
                e.time(),
                e.actor(),
                e.kind(),
                e.subject(),
                payload,
                e.payloadHash(),
                e.previousHash(),
                hash);
    }

    private List<Integer> hits() {
        return headquarters.counts().stream().map(Wired.Count::hits).toList();
    }

    @Test
    void appliesReceivedEntriesAsLocalOnes() {
        var received = headquarters.journal().receive(sent);
        assertThat(received.last()).isEqualTo(sent.size());
        assertThat(received.quarantined()).isEmpty();
        assertThat(hits()).containsExactly(3, 3, 3);
        assertThat(headquarters.journal().read(POST, 1, 100)).isEqualTo(sent);
        assertThat(headquarters.journal().verify(Wired.AUDITOR).faults()).isEmpty();
    }

    @Test
    void takesNothingOfANodeForTrainingNorGivesSuchANodeAnything() {
        try (var trainingDatabase = TestDatabase.create(TestDatabase.Kind.DERBY)) {
            var training = Wired.over(trainingDatabase.dataSource(), Wired.node("bdi-kob-training"), otherKeys);
            training.journal().append(Actors.OFFICER, CountingRegister.hit("invented"));
            var invented = training.journal().read(NodeId.of("bdi-kob-training"), 1, 100);

            assertThatThrownBy(() -> headquarters.journal().receive(invented)).isInstanceOf(MpakaException.class);
            assertThatThrownBy(() -> training.journal().receive(sent)).isInstanceOf(MpakaException.class);
            training.journal().stop();
        }
        assertThat(hits()).isEmpty();
    }

    @Test
    void passesOverWhatItKnowsAndResumesAnywhere() {
        headquarters.journal().receive(sent.subList(0, 5));
        headquarters.journal().receive(sent.subList(2, 7));
        var last = headquarters.journal().receive(sent);
        assertThat(last.last()).isEqualTo(sent.size());
        assertThat(hits()).containsExactly(3, 3, 3);
    }

    @Test
    void doesNotTakeWhatComesAfterAGap() {
        headquarters.journal().receive(sent.subList(0, 3));
        assertThat(headquarters.journal().receive(sent.subList(5, 8)).last()).isEqualTo(3);
        assertThat(headquarters.journal().receive(sent.subList(3, 8)).last()).isEqualTo(8);
    }

    @Test
    void setsAPayloadThatWasChangedOnTheWayAsideAndTakesItWhenItComesRight() {
        var damaged = new ArrayList<>(sent);
        var victim = sent.get(4);
        damaged.set(4, with(victim, Optional.of("{\"what\":\"r9\",\"times\":9}"), victim.hash()));

        var received = headquarters.journal().receive(damaged);
        assertThat(received.quarantined()).isEqualTo(Map.of(victim.sequence(), "journal.fault-payload"));
        assertThat(received.last()).isEqualTo(sent.size());
        assertThat(hits().stream().mapToInt(i -> i).sum()).isEqualTo(8);

        assertThat(headquarters.journal().receive(sent).quarantined()).isEmpty();
        assertThat(hits()).containsExactly(3, 3, 3);
        assertThat(headquarters.journal().verify(Wired.AUDITOR).faults()).isEmpty();
    }

    @Test
    void setsAnEntryWithAFalseHashAsideWithoutBlockingLaterOnes() {
        var damaged = new ArrayList<>(sent);
        var victim = sent.get(4);
        damaged.set(4, with(victim, victim.payload(), "0".repeat(64)));

        var received = headquarters.journal().receive(damaged);
        assertThat(received.quarantined()).isEqualTo(Map.of(victim.sequence(), "journal.fault-hash"));
        assertThat(hits().stream().mapToInt(i -> i).sum()).isEqualTo(8);
        assertThat(headquarters.journal().verify(Wired.AUDITOR).whole()).isFalse();

        assertThat(headquarters.journal().receive(sent).quarantined()).isEmpty();
        assertThat(hits()).containsExactly(3, 3, 3);
        assertThat(headquarters.journal().verify(Wired.AUDITOR).faults()).isEmpty();
    }

    @Test
    void keepsTheEntryThatCameFirstWhenTwoClaimOnePlace() {
        headquarters.journal().receive(sent);
        var other = with(sent.get(3), Optional.of("{}"), "1".repeat(64));
        var received = headquarters.journal().receive(List.of(other));
        assertThat(received.quarantined()).isEqualTo(Map.of(other.sequence(), "journal.fault-fork"));
        assertThat(headquarters.journal().read(POST, other.sequence(), 1)).containsExactly(sent.get(3));
    }

    @Test
    void setsWhatARegisterRefusesAsideAndKeepsItInTheChain() {
        var post = Wired.over(postDatabase.dataSource(), Wired.KOBERO, keys);
        post.journal().removeApplier(post.register()); // this post has no such register
        post.journal()
                .append(Actors.OFFICER, new Draft(CountingRegister.REFUSED, "x", new CountingRegister.Hit("x", 1)));
        post.journal().append(Actors.OFFICER, CountingRegister.hit("after"));
        post.journal().stop();
        var all = post.journal().read(POST, 1, 100);

        var received = headquarters.journal().receive(all);

        assertThat(received.quarantined().values()).containsExactly("journal.fault-register");
        assertThat(headquarters.counts())
                .extracting(Wired.Count::id)
                .contains("after")
                .doesNotContain("x");
        assertThat(headquarters.journal().verify(Wired.AUDITOR).faults()).isEmpty();
    }

    @Test
    void rebuildsFromTwoChains() {
        headquarters.journal().receive(sent.subList(0, 4));
        headquarters.journal().append(Actors.SUPERVISOR, CountingRegister.hit("r0"));
        headquarters.journal().receive(sent);
        var before = headquarters.counts();
        headquarters.database().update("DELETE FROM counting");
        headquarters.journal().rebuild(Wired.EVERYTHING);
        assertThat(headquarters.counts()).isEqualTo(before);
    }

    @Test
    void refusesEntriesInItsOwnName() {
        var own = headquarters.journal().append(Actors.OFFICER, CountingRegister.hit("a"));
        assertThatThrownBy(() -> headquarters.journal().receive(List.of(own))).isInstanceOf(MpakaException.class);
    }
}
