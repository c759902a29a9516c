package org.mpaka.core.training;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.training.Judgement;
import org.mpaka.api.training.TrainingAnswer;
import org.mpaka.api.training.TrainingAnswer.Kind;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Declaration.Accompaniment;
import org.mpaka.core.training.Scenario.Expected;
import org.mpaka.core.training.Scenario.Person;
import org.mpaka.core.training.Scenario.Question;

/** Compares what an officer did with what the script expects. */
final class Judge {
    private static final int FOR_THE_DECISION = 70;
    private static final int FOR_MISSING_NOTHING = 20;
    private static final int EACH_MISSED = 10;
    private static final int FOR_THE_TIME = 10;
    /** Who takes so many times as long as wanted gets nothing for his time. */
    private static final int SLOWEST = 3;

    private final Person person;
    private final Sentence lesson;
    private final int secondsWanted;

    Judge(Person person, Sentence lesson, int secondsWanted) {
        this.person = person;
        this.lesson = lesson;
        this.secondsWanted = secondsWanted;
    }

    static boolean isDecided(Inspection inspection) {
        return inspection.state() != InspectionState.OPEN
                && inspection.state() != InspectionState.ABANDONED
                && inspection.decision().isPresent();
    }

    /** @param openPairs whether a record still waits to be judged by anybody */
    Judgement decided(Inspection inspection, DecisionRecord last, Instant presentedAt, boolean openPairs) {
        boolean right = person.expect().stream().anyMatch(one -> fits(one, last.decision()));
        var missed = missed(inspection, openPairs);
        int seconds = seconds(presentedAt, last.at());
        int points = right ? FOR_THE_DECISION + forChecks(missed.size()) + forTime(seconds) : 0;
        return new Judgement(right, Optional.of(given(last.decision())), expected(), missed, lesson, seconds, points);
    }

    Judgement notDecided(Instant presentedAt, Instant now) {
        return new Judgement(false, Optional.empty(), expected(), List.of(), lesson, seconds(presentedAt, now), 0);
    }

    private List<TrainingAnswer> expected() {
        return person.expect().stream().map(Expected::answer).toList();
    }

    private static boolean fits(Expected expected, Decision decision) {
        var given = given(decision);
        boolean reasoned = decision.fold(admit -> admit.againstReason().isPresent(), refer -> true, refuse -> true);
        return expected.decide() == given.kind()
                && (expected.reasons().isEmpty() || expected.reasons().containsAll(given.reasons()))
                && (!expected.withReason() || reasoned);
    }

    private static TrainingAnswer given(Decision decision) {
        return decision.fold(
                admit -> new TrainingAnswer(Kind.ADMIT, List.of()),
                refer -> new TrainingAnswer(Kind.REFER, List.of(refer.reason())),
                refuse -> new TrainingAnswer(Kind.REFUSE, List.of()));
    }

    private List<Sentence> missed(Inspection inspection, boolean openPairs) {
        var missed = new ArrayList<Sentence>();
        for (var question : person.asked())
            if (!isAsked(question, inspection.declaration()))
                missed.add(Sentence.of("training.missed." + question.name().toLowerCase(Locale.ROOT)));
        for (var check : inspection.checks()) {
            if (!person.looked().contains(check.check().value())) continue;
            // the row stays until a second person has judged too
            if (check.toCompare() && openPairs) missed.add(Sentence.of("training.missed.compare"));
            else if (check.answer() == CheckAnswer.NOT_DONE)
                missed.add(Sentence.of("training.missed.repeat", "check", check.check()));
        }
        return missed;
    }

    private static boolean isAsked(Question question, Declaration said) {
        return switch (question) {
            case PURPOSE -> said.purpose().isPresent();
            case RESIDENCE -> said.residence().isPresent();
            case ACCOMPANIMENT -> said.accompaniment() != Accompaniment.NOT_ASKED;
            case VEHICLE -> said.vehicle().isPresent();
            case ASYLUM -> said.asksForAsylum();
        };
    }

    private static int forChecks(int missed) {
        return Math.max(0, FOR_MISSING_NOTHING - EACH_MISSED * missed);
    }

    private int forTime(int seconds) {
        if (seconds <= secondsWanted) return FOR_THE_TIME;
        int over = seconds - secondsWanted;
        int span = secondsWanted * (SLOWEST - 1);
        return Math.max(0, FOR_THE_TIME * (span - over) / span);
    }

    private static int seconds(Instant from, Instant to) {
        return (int) Math.max(0, Duration.between(from, to).toSeconds());
    }
}
