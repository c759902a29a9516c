package org.mpaka.api.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.UserId;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerHistory;

/**
 * An inspection as it stands.
 *
 * @param revision counts up with every change; sent back with a write, it tells that two officers met
 * @param checks in order of their position
 * @param decisions all taken so far, the last one holds
 * @param protection protection case: why is visible to PROTECTION_READ only, others see that it has priority
 */
public record Inspection(
        InspectionId id,
        int revision,
        InspectionState state,
        Shift shift,
        Instant openedAt,
        DocumentReading reading,
        Declaration declaration,
        List<CheckResult> checks,
        Optional<Ruling> ruling,
        Optional<TravellerHistory.History> history,
        boolean protection,
        List<DecisionRecord> decisions,
        Optional<UserId> secondLineOfficer,
        List<Note> notes,
        Optional<CrossingId> crossing) {
    public Inspection {
        checks = List.copyOf(checks);
        decisions = List.copyOf(decisions);
        notes = List.copyOf(notes);
    }

    public Optional<DecisionRecord> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    /**
     * Whether an admission has to say how many days it gives. Nobody enters for ever because a rule was set aside: at an
     * entry the stay is without limit only for the state's own people, whatever class they come in, and for whom the law
     * itself admits without one.
     */
    public boolean stayIsLimited() {
        return shift.direction() == Direction.ENTRY && !isAtHome() && !admittedWithoutLimit();
    }

    private boolean isAtHome() {
        var home = ruling.map(Ruling::country).orElse(shift.post().country());
        return ruling.filter(ruled -> ruled.travellerClass() == TravellerClass.CITIZEN)
                        .isPresent()
                || reading.document()
                        .filter(document -> document.nationality().equals(home))
                        .isPresent();
    }

    private boolean admittedWithoutLimit() {
        return ruling.map(ruled -> ruled.leading().outcome())
                .filter(outcome -> outcome instanceof LegalOutcome.Admit admit
                        && admit.stayDays().isEmpty())
                .isPresent();
    }

    @Override
    public String toString() {
        return "Inspection " + id;
    }
}
