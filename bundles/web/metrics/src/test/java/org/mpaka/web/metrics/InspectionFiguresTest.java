package org.mpaka.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.NodeId;
import org.mpaka.api.inspection.InspectionEvents;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.journal.Entry;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.core.json.MpakaMapper;
import org.mpaka.web.rest.core.InventedPost;
import org.mpaka.web.rest.core.InventedTraveller;

class InspectionFiguresTest {
    private static final NodeId HERE = InventedPost.NODE.node();

    private final InspectionFigures figures = new InspectionFigures(() -> InventedPost.NODE);

    @Test
    void countsAnInspectionWhenTheTravellerHasLeftByTheDecisionThatHeld() {
        // when
        figures.applied(entry(HERE, InspectionEvents.STARTED, InspectionState.OPEN));
        figures.applied(entry(HERE, InspectionEvents.DECIDED, InspectionState.DECIDED));
        figures.applied(entry(HERE, InspectionEvents.MOVED, InspectionState.CLOSED));
        figures.applied(entry(HERE, InspectionEvents.MOVED, InspectionState.ABANDONED));
        // then
        assertThat(Told.by(figures))
                .containsEntry("mpaka_inspections_started{}", 1.0)
                .containsEntry("mpaka_inspections{decision=admit}", 1.0)
                .containsEntry("mpaka_inspections{decision=refuse}", 0.0)
                .containsEntry("mpaka_inspections{decision=abandoned}", 1.0)
                .containsEntry("mpaka_referrals{}", 0.0);
    }

    @Test
    void countsReferrals() {
        figures.applied(entry(HERE, InspectionEvents.DECIDED, InspectionState.REFERRED));
        assertThat(Told.by(figures)).containsEntry("mpaka_referrals{}", 1.0);
    }

    @Test
    void countsChecksNotDone() {
        // given
        var started = inspection(InspectionState.OPEN);
        ((ObjectNode) ((ArrayNode) started.get("checks")).get(0)).put("answer", "NOT_DONE");
        // when
        figures.applied(entry(HERE, InspectionEvents.STARTED, started));
        // then
        assertThat(Told.by(figures)).containsEntry("mpaka_checks{answer=not_done,check=alert}", 1.0);
    }

    @Test
    void leavesOutWhatOtherNodesDid() {
        figures.applied(entry(NodeId.of("bdi-mug-1"), InspectionEvents.STARTED, InspectionState.OPEN));
        assertThat(Told.by(figures)).containsEntry("mpaka_inspections_started{}", 0.0);
    }

    private static ObjectNode inspection(InspectionState state) {
        return MpakaMapper.strict()
                .<ObjectNode>valueToTree(InventedTraveller.INSPECTION)
                .put("state", state.name());
    }

    private static Entry entry(NodeId node, EntryKind kind, InspectionState state) {
        return entry(node, kind, inspection(state));
    }

    private static Entry entry(NodeId node, EntryKind kind, ObjectNode inspection) {
        return new Entry(
                node,
                1,
                Instant.EPOCH,
                InventedPost.OFFICER.user(),
                kind,
                "subject",
                Optional.of(inspection.toString()),
                "0".repeat(64),
                "0".repeat(64),
                "0".repeat(64));
    }
}
