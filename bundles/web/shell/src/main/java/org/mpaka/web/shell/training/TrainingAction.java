package org.mpaka.web.shell.training;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.training.Judgement;
import org.mpaka.api.training.PresentedTraveller;
import org.mpaka.api.training.Training;
import org.mpaka.api.training.TrainingAnswer;
import org.mpaka.api.training.TrainingRun;
import org.mpaka.api.training.TrainingRunId;
import org.mpaka.web.shell.ActorAction;

/** A command about exercises; on a node that is not for training it says so. */
abstract class TrainingAction extends ActorAction {
    @Reference
    private List<Training> trainings;

    final Training training() {
        return trainings.stream()
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "training", "on a node for other work"));
    }

    final TrainingRunId current(Actor actor) {
        return training()
                .current(actor)
                .map(TrainingRun::id)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "exercise", "going on"));
    }

    final void print(TrainingRun run) {
        out().println(say(run.title()) + ", lane " + run.lane() + ", traveller "
                + run.travellers().size() + " of " + run.planned());
        run.last().ifPresent(this::print);
        run.score().ifPresent(score -> out().println(
                        "Score " + score + " of 100: " + (run.passed() ? "passed" : "not passed")));
    }

    private void print(PresentedTraveller traveller) {
        out().println(say(traveller.story()));
        traveller.zone().forEach(out()::println);
        traveller.judgement().ifPresent(this::print);
    }

    private void print(Judgement judged) {
        out().println((judged.right() ? "Right" : "Wrong") + ", " + judged.points() + " points, " + judged.seconds()
                + " s; decided " + judged.given().map(TrainingAction::said).orElse("nothing") + ", expected "
                + judged.expected().stream().map(TrainingAction::said).toList());
        judged.missed().forEach(one -> out().println("  " + say(one)));
        out().println("  " + say(judged.lesson()));
    }

    private static String said(TrainingAnswer answer) {
        return answer.kind() + (answer.reasons().isEmpty() ? "" : " " + answer.reasons());
    }
}
