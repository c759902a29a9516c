package org.mpaka.core.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.legislation.ReferralReason;
import org.mpaka.api.legislation.Ruling;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Declaration.Accompaniment;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerHistory.History;

/**
 * Protection cases: a person who asks for asylum, a child alone, a suspected victim of trafficking.
 *
 * <p>Why a case has priority is shown to those who help and to the officer who wrote it down; everybody else sees that
 * it has priority and nothing from which the reason could be read.
 */
final class Priority {
    private static final Set<ReferralReason> REASONS =
            Set.of(ReferralReason.ASYLUM, ReferralReason.CHILD, ReferralReason.TRAFFICKING);

    private Priority() {}

    static boolean of(Declaration said, Optional<Ruling> ruling) {
        return said.asksForAsylum()
                || ruling.map(Ruling::travellerClass)
                        .filter(TravellerClass.UNACCOMPANIED_MINOR::equals)
                        .isPresent();
    }

    static boolean of(Decision decision) {
        return decision instanceof Decision.Refer refer && REASONS.contains(refer.reason());
    }

    static boolean mayKnow(Actor actor, Inspection inspection) {
        return !inspection.protection()
                || actor.may(Right.PROTECTION_READ)
                || inspection.shift().officer().equals(actor.user());
    }

    /** The inspection as this actor may see it. */
    static Inspection visible(Actor actor, Inspection inspection) {
        var past = inspection.history().map(history -> shownTo(actor, history));
        if (mayKnow(actor, inspection)) return new Changes(inspection).past(past);
        return new Changes(new Changes(inspection).past(past))
                .masked(
                        neutral(inspection.declaration()),
                        inspection.checks().stream().map(Priority::neutral).toList(),
                        inspection.decisions().stream()
                                .map(taken -> neutral(actor, taken))
                                .toList());
    }

    /**
     * What stands once an actor declares anew: who was not shown what tells of protection cannot take it back by sending
     * in what was shown.
     */
    static Declaration keeping(Actor actor, Inspection before, Declaration said) {
        if (mayKnow(actor, before)) return said;
        var hidden = before.declaration();
        return new Declaration(
                said.purpose().or(() -> hidden.purpose().filter(Purpose::tellsOfProtection)),
                said.mode(),
                said.residence(),
                said.residencePlace(),
                said.stayDays(),
                said.yellowFeverCertificate(),
                said.asksForAsylum() || hidden.asksForAsylum(),
                said.accompaniment() == Accompaniment.NOT_ASKED ? hidden.accompaniment() : said.accompaniment(),
                said.visaNumber(),
                said.vehicle());
    }

    /** What an earlier case was is no less protected than what this one is. */
    private static History shownTo(Actor actor, History history) {
        return new History(
                history.traveller(),
                history.last().stream().map(crossing -> crossing.shownTo(actor)).toList(),
                history.openEntry().map(crossing -> crossing.shownTo(actor)),
                history.openExit(),
                history.overstayDays(),
                history.daysInLast180(),
                history.sameNameAndBirth(),
                history.permits());
    }

    private static Declaration neutral(Declaration said) {
        return new Declaration(
                said.purpose().filter(purpose -> !purpose.tellsOfProtection()),
                said.mode(),
                said.residence(),
                said.residencePlace(),
                said.stayDays(),
                said.yellowFeverCertificate(),
                false,
                Accompaniment.NOT_ASKED,
                said.visaNumber(),
                said.vehicle());
    }

    private static CheckResult neutral(CheckResult row) {
        if (!row.check().equals(CheckId.LAW)) return row;
        return new CheckResult(
                row.check(),
                row.answer(),
                row.toCompare(),
                Sentence.of("inspection.priority"),
                row.source(),
                row.asOf(),
                row.took(),
                List.of());
    }

    /** Officers' own words can tell as much as the reason does; one's own are no news. */
    private static DecisionRecord neutral(Actor actor, DecisionRecord taken) {
        if (taken.by().equals(actor.user()) && !of(taken.decision())) return taken;
        Decision shown = taken.decision()
                .fold(
                        admit -> new Decision.Admit(admit.stayDays(), admit.conditions(), Optional.empty()),
                        refer ->
                                new Decision.Refer(of(refer) ? ReferralReason.OTHER : refer.reason(), Optional.empty()),
                        refuse -> refuse);
        return new DecisionRecord(shown, taken.by(), taken.byName(), taken.at(), taken.confirmedBy(), taken.law());
    }
}
