package org.mpaka.core.inspection;

import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.legislation.LegalOutcome;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Direction;

/** Which decisions are allowed, and which need a reason. */
final class DecisionRules {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_STAY = 3650;
    private static final int MOST_CONDITIONS = 10;

    private DecisionRules() {}

    static void check(Actor actor, Inspection inspection, Decision decision, AlertPairs pairs) {
        decision.fold(
                admit -> admit(actor, inspection, admit, pairs),
                refer -> text("note", refer.note().orElse(""), 0),
                refuse -> refuse(actor, inspection, refuse));
    }

    private static Object admit(Actor actor, Inspection inspection, Decision.Admit admit, AlertPairs pairs) {
        if (inspection.reading().document().isEmpty()) throw new MpakaException(ErrorCode.MISSING_FIELD, "document");
        if (admit.stayDays().filter(days -> days < 0 || days > LONGEST_STAY).isPresent())
            throw new MpakaException(ErrorCode.INVALID_FIELD, "stayDays", "0-" + LONGEST_STAY);
        if (admit.conditions().size() > MOST_CONDITIONS)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "conditions", "0-" + MOST_CONDITIONS);
        admit.conditions().forEach(condition -> text("conditions", condition, 1));
        if (inspection.stayIsLimited() && admit.stayDays().isEmpty())
            throw new MpakaException(ErrorCode.MISSING_FIELD, "stayDays");
        var state = pairs.state(actor, inspection);
        if (state == AlertPairs.State.OPEN && !actor.may(Right.CONFIRM))
            throw new MpakaException(ErrorCode.WRONG_STATE, "inspection", "record to compare", "admit");
        boolean plain = lawAdmits(inspection)
                && !exceedsStay(inspection, admit)
                && state != AlertPairs.State.OPEN
                && inspection.checks().stream()
                        .filter(row -> row.answer() == CheckAnswer.FAILED || row.answer() == CheckAnswer.NOT_DONE)
                        .noneMatch(row -> pairs.hinders(state, row));
        if (!plain) reason(admit.againstReason().orElse(""));
        return admit;
    }

    private static boolean lawAdmits(Inspection inspection) {
        return inspection.ruling().map(Ruling::leading).filter(LawRows::admits).isPresent();
    }

    /** At exit nobody is granted a stay. */
    private static boolean exceedsStay(Inspection inspection, Decision.Admit admit) {
        if (inspection.shift().direction() == Direction.EXIT) return false;
        var allowed = stay(inspection);
        return allowed.isPresent()
                && admit.stayDays().filter(days -> days > allowed.get()).isPresent();
    }

    /** Days the ruling allows; empty when the stay is not limited or nothing lets pass. */
    static Optional<Integer> stay(Inspection inspection) {
        return inspection.ruling().map(Ruling::leading).flatMap(leading -> {
            if (leading.outcome() instanceof LegalOutcome.Admit admit) return admit.stayDays();
            if (leading.outcome() instanceof LegalOutcome.Grant grant) return Optional.of(grant.stayDays());
            return Optional.empty();
        });
    }

    private static Object refuse(Actor actor, Inspection inspection, Decision.Refuse refuse) {
        mayBeRefused(actor, inspection);
        if (refuse.ground().isBlank()) throw new MpakaException(ErrorCode.MISSING_FIELD, "ground");
        text("ground", refuse.ground(), 1);
        reason(refuse.reason());
        return refuse;
    }

    /**
     * Nobody who asks for asylum is refused, whatever else is found. Who may not know why a case has priority refuses
     * none of them: an answer that told one from the other would tell the reason.
     */
    static void mayBeRefused(Actor actor, Inspection inspection) {
        if (!Priority.mayKnow(actor, inspection))
            throw new MpakaException(ErrorCode.WRONG_STATE, "inspection", "protection case", "refuse");
        if (inspection.declaration().asksForAsylum())
            throw new MpakaException(ErrorCode.WRONG_STATE, "inspection", "asks for asylum", "refuse");
    }

    static String reason(String given) {
        if (given.strip().length() < SHORTEST_REASON) throw new MpakaException(ErrorCode.REASON_REQUIRED);
        return text("reason", given, SHORTEST_REASON);
    }

    static String text(String field, String given, int shortest) {
        var text = given.strip();
        if (text.length() < shortest || text.length() > LONGEST_TEXT)
            throw new MpakaException(ErrorCode.INVALID_FIELD, field, shortest + "-" + LONGEST_TEXT);
        return text;
    }
}
