package org.mpaka.core.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.UserId;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Note;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.TravellerHistory;

/** The next state of an inspection, one change after the other; the revision counts up once. */
final class Changes {
    private final Inspection from;
    private InspectionState state;
    private DocumentReading reading;
    private Declaration declaration;
    private List<CheckResult> checks;
    private Optional<Ruling> ruling;
    private Optional<TravellerHistory.History> history;
    private boolean protection;
    private List<DecisionRecord> decisions;
    private Optional<UserId> secondLineOfficer;
    private List<Note> notes;
    private Optional<CrossingId> crossing;

    Changes(Inspection from) {
        this.from = from;
        state = from.state();
        reading = from.reading();
        declaration = from.declaration();
        checks = from.checks();
        ruling = from.ruling();
        history = from.history();
        protection = from.protection();
        decisions = from.decisions();
        secondLineOfficer = from.secondLineOfficer();
        notes = from.notes();
        crossing = from.crossing();
    }

    Changes state(InspectionState next) {
        state = next;
        return this;
    }

    Changes declared(Declaration said) {
        declaration = said;
        return this;
    }

    Changes read(DocumentReading what) {
        reading = what;
        return this;
    }

    Changes checked(List<CheckResult> rows) {
        checks = rows;
        return this;
    }

    Changes found(Findings findings) {
        ruling = findings.ruling();
        history = findings.history();
        return checked(findings.checks());
    }

    /** Once a case has priority it keeps it. */
    Changes protect(boolean priority) {
        protection |= priority;
        return this;
    }

    Changes decided(DecisionRecord decision) {
        var more = new ArrayList<>(decisions);
        more.add(decision);
        decisions = more;
        return this;
    }

    Changes withoutLastDecision() {
        decisions = decisions.subList(0, decisions.size() - 1);
        return this;
    }

    Changes takenBy(Optional<UserId> officer) {
        secondLineOfficer = officer;
        return this;
    }

    Changes noted(Note note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        notes = more;
        return this;
    }

    Changes crossed(Optional<CrossingId> which) {
        crossing = which;
        return this;
    }

    Inspection done() {
        return build(from.revision() + 1);
    }

    /** As journaled when ruling and history stand as before. */
    static Inspection light(Inspection whole) {
        return stripped(whole, Optional.empty(), Optional.empty());
    }

    /** What {@link #light} left out, put back. */
    static Inspection whole(Inspection light, Inspection before) {
        return stripped(light, before.ruling(), before.history());
    }

    private static Inspection stripped(
            Inspection of, Optional<Ruling> ruling, Optional<TravellerHistory.History> history) {
        var changes = new Changes(of);
        changes.ruling = ruling;
        changes.history = history;
        return changes.build(of.revision());
    }

    /** What a reader sees who may not know why a case has priority. */
    Inspection masked(Declaration neutral, List<CheckResult> rows, List<DecisionRecord> neutralDecisions) {
        declaration = neutral;
        checks = rows;
        decisions = neutralDecisions;
        ruling = Optional.empty();
        notes = List.of();
        return build(from.revision());
    }

    /** The same revision with another past: what a reader sees of it. */
    Inspection past(Optional<TravellerHistory.History> shown) {
        history = shown;
        return build(from.revision());
    }

    private Inspection build(int revision) {
        return new Inspection(
                from.id(),
                revision,
                state,
                from.shift(),
                from.openedAt(),
                reading,
                declaration,
                checks,
                ruling,
                history,
                protection,
                decisions,
                secondLineOfficer,
                notes,
                crossing);
    }
}
