package org.mpaka.core.journal.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mpaka.api.NodeId;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryKind;

class ChainVerifierTest {
    private static final NodeId NODE = NodeId.of("bdi-kob-1");
    private static final Instant START = Instant.parse("2026-11-22T08:00:00.000001Z");

    record Content(String actor, String kind, String subject, String payload, int pauseMillis) {}

    @Provide
    Arbitrary<List<Content>> contents() {
        var words = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(12);
        var text = Arbitraries.strings().ofMaxLength(40);
        var subject = Arbitraries.strings().ofMinLength(1).ofMaxLength(30).filter(EntryHash::isSubject);
        return Combinators.combine(
                        words, words, subject, text, Arbitraries.integers().between(0, 5000))
                .as((actor, kind, of, payload, pause) -> new Content(actor, "test." + kind, of, payload, pause))
                .list()
                .ofMinSize(2)
                .ofMaxSize(30);
    }

    private static List<Entry> chain(List<Content> contents) {
        var entries = new ArrayList<Entry>();
        var previous = EntryHash.NONE;
        var time = START;
        for (var content : contents) {
            time = time.plus(Duration.ofMillis(content.pauseMillis));
            var entry = entry(entries.size() + 1, time, content, previous);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    private static Entry entry(long sequence, Instant time, Content content, String previous) {
        var actor = UserId.of(content.actor);
        var kind = EntryKind.of(content.kind);
        var payloadHash = EntryHash.ofText(content.payload);
        return new Entry(
                NODE,
                sequence,
                time,
                actor,
                kind,
                content.subject,
                Optional.of(content.payload),
                payloadHash,
                previous,
                EntryHash.of(NODE, sequence, time, actor, kind, content.subject, payloadHash, previous));
    }

    private static List<ChainFault> faults(List<Entry> entries) {
        var verifier = new ChainVerifier(NODE, Optional.empty());
        entries.forEach(verifier::accept);
        return verifier.findings(verifier.removals()).stream()
                .map(ChainVerifier.Finding::fault)
                .toList();
    }

    @Property(tries = 300)
    void findsEveryChainWholeThatWasBuiltAsDocumented(@ForAll("contents") List<Content> contents) {
        assertThat(faults(chain(contents))).isEmpty();
    }

    @Property(tries = 500)
    void findsEveryFieldThatIsChanged(
            @ForAll("contents") List<Content> contents,
            @ForAll @IntRange(min = 0, max = 100) int place,
            @ForAll @IntRange(min = 0, max = 8) int field) {
        var entries = chain(contents);
        int index = place % entries.size();
        entries.set(index, changed(entries.get(index), field));
        assertThat(faults(entries)).isNotEmpty();
    }

    private static Entry changed(Entry e, int field) {
        return new Entry(
                field == 0 ? NodeId.of("tza-kab-1") : e.node(),
                field == 1 ? e.sequence() + 1 : e.sequence(),
                field == 2 ? e.time().plusNanos(1000) : e.time(),
                field == 3 ? UserId.of(e.actor() + "x") : e.actor(),
                field == 4 ? EntryKind.of(e.kind() + "x") : e.kind(),
                field == 5 ? e.subject() + "x" : e.subject(),
                field == 6 ? e.payload().map(payload -> payload + "x") : e.payload(),
                field == 7 ? EntryHash.ofText("x") : e.payloadHash(),
                field == 8 ? EntryHash.ofText("y") : e.previousHash(),
                e.hash());
    }

    @Property(tries = 200)
    void findsAnEntryTakenOutOfTheMiddle(
            @ForAll("contents") List<Content> contents, @ForAll @IntRange(min = 0, max = 100) int place) {
        var entries = chain(contents);
        entries.remove(place % (entries.size() - 1));
        assertThat(faults(entries)).contains(ChainFault.GAP);
    }

    @Test
    void findsASubjectThatPretendsToBeSeveralFields() {
        var honest = chain(List.of(new Content("officer", "test.hit", "a", "p", 0)));
        var forged = entry(
                2,
                START,
                new Content("officer", "test.hit", "a\n" + "0".repeat(64), "p", 0),
                honest.get(0).hash());
        assertThat(faults(List.of(honest.get(0), forged))).containsExactly(ChainFault.SUBJECT);
    }

    @Test
    void findsTimeRunningBack() {
        var first = entry(1, START, new Content("officer", "test.hit", "a", "p", 0), EntryHash.NONE);
        var second = entry(2, START.minusSeconds(1), new Content("officer", "test.hit", "a", "p", 0), first.hash());
        assertThat(faults(List.of(first, second))).containsExactly(ChainFault.TIME);
    }

    @Test
    void acceptsARemovedPayloadOnlyWithACertificate() {
        var entries = chain(List.of(
                new Content("officer", "test.hit", "a", "p", 0),
                new Content(
                        "bdi-kob-1",
                        "journal.payloads-removed",
                        "a",
                        "{\"node\":\"bdi-kob-1\",\"sequences\":[1],\"basis\":\"law\"}",
                        0)));
        var e = entries.get(0);
        entries.set(
                0,
                new Entry(
                        e.node(),
                        e.sequence(),
                        e.time(),
                        e.actor(),
                        e.kind(),
                        e.subject(),
                        Optional.empty(),
                        e.payloadHash(),
                        e.previousHash(),
                        e.hash()));
        assertThat(faults(entries)).isEmpty();
        assertThat(faults(entries.subList(0, 1))).containsExactly(ChainFault.REMOVED);
    }
}
