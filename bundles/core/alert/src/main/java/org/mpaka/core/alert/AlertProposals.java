package org.mpaka.core.alert;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertProposal;
import org.mpaka.api.alert.AlertProposal.Kind;

/** What waits for another person, and by which revision it is known again. */
final class AlertProposals {
    private final AlertRegister register;
    private final AlertLifeRegister life;

    AlertProposals(AlertRegister register, AlertLifeRegister life) {
        this.register = register;
        this.life = life;
    }

    /** @param actor who would approve a change: differences are told as if he had */
    Optional<AlertProposal> find(AlertRegister.Held held, Actor actor) {
        var alert = register.read(held);
        switch (alert.state()) {
            case PROPOSED:
                return alert.proposedBy()
                        .map(by -> new AlertProposal(
                                alert,
                                Kind.NEW,
                                by,
                                held.proposedAt(),
                                Optional.empty(),
                                List.of(),
                                Hashes.revision(Kind.NEW, by, held.proposedAt(), held.hash())));
            case WITHDRAWAL_PROPOSED:
                return held.withdrawalBy()
                        .map(by -> new AlertProposal(
                                alert,
                                Kind.WITHDRAWAL,
                                by,
                                held.proposedAt(),
                                held.proposalReason(),
                                List.of(),
                                Hashes.revision(
                                        Kind.WITHDRAWAL, by, held.proposedAt(), held.hash(), held.proposalReason())));
            case ACTIVE:
                return life.waiting(alert.id()).map(waiting -> change(held, alert, waiting, actor));
            default:
                return Optional.empty();
        }
    }

    private AlertProposal change(AlertRegister.Held held, Alert alert, AlertLifeRegister.Waiting waiting, Actor actor) {
        var wanted = NationalAlert.changed(alert, life.wanted(waiting), waiting.proposedBy(), actor.user());
        return new AlertProposal(
                alert,
                Kind.CHANGE,
                waiting.proposedBy(),
                Optional.of(waiting.proposedAt()),
                Optional.of(waiting.reason()),
                AlertFields.changes(Optional.of(alert), Optional.of(wanted)),
                Hashes.revision(
                        Kind.CHANGE,
                        waiting.proposedBy(),
                        waiting.proposedAt(),
                        held.hash(),
                        waiting.reason(),
                        waiting.wanted()));
    }
}
