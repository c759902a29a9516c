package org.mpaka.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.testing.fixtures.Actors.AUDITOR;
import static org.mpaka.testing.fixtures.Actors.OFFICER;
import static org.mpaka.testing.fixtures.Actors.PROTECTION_OFFICER;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mpaka.api.PageRequest;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.JournalQuery;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.traveller.ProtectedCrossings;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;

/** What an auditor reads of a protection case, from the first word to the crossing. */
@OnBothDatabases
class SealedJournalTest {
    private final TestDatabase database;

    @TempDir
    Path keys;

    private World world;

    SealedJournalTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void openTheLane() {
        world = new World(database, keys);
        world.journal.addProtected(new ProtectedInspections(new Payloads()));
        world.journal.addProtected(new ProtectedCrossings(new Payloads()));
        world.atLane(OFFICER, "2");
    }

    private List<Entry> read(Inspection inspection) {
        return world.journal.entries(AUDITOR, JournalQuery.all("Complaint 17"), PageRequest.first(500)).items().stream()
                .filter(entry -> entry.subject().equals(inspection.id().toString())
                        || inspection
                                .crossing()
                                .filter(id -> entry.subject().equals(id.toString()))
                                .isPresent())
                .toList();
    }

    @Test
    void doesNotTellWhyACaseHadPriority() {
        var started = world.start(OFFICER, "A1");
        var asks = world.inspections.declare(OFFICER, started.id(), started.revision(), World.asksForAsylum());
        var referred = world.decide(OFFICER, asks, World.refer(ReferralReason.ASYLUM));
        var taken = world.inspections.take(PROTECTION_OFFICER, referred.id(), referred.revision());
        var noted = world.inspections.note(PROTECTION_OFFICER, taken.id(), taken.revision(), "is fourteen");
        var decided = world.decide(
                PROTECTION_OFFICER, noted, new Decision.Admit(Optional.of(90), List.of(), Optional.of("asks here")));

        var entries = read(decided);

        assertThat(entries.stream().map(entry -> entry.payload().orElse("")).toList())
                .allSatisfy(payload -> assertThat(payload)
                        .doesNotContain("ASYLUM", "\"PROTECTION\",", "\"asksForAsylum\":true", "fourteen"));
        assertThat(entries).filteredOn(Entry::hasSealedPayload).hasSizeGreaterThanOrEqualTo(5);
        assertThat(entries)
                .filteredOn(entry -> entry.kind().equals(InspectionEvents.DECIDED))
                .isNotEmpty()
                .allMatch(Entry::hasSealedPayload);
    }

    @Test
    void leavesEveryOtherCaseReadable() {
        var referred = world.decide(OFFICER, world.start(OFFICER, "A1"), World.refer(ReferralReason.DOCUMENT));
        assertThat(read(referred)).hasSizeGreaterThanOrEqualTo(2).noneMatch(Entry::hasSealedPayload);
    }
}
