package org.mpaka.core.alert;

import java.time.Clock;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AgencyId;
import org.mpaka.api.alert.HandOver;
import org.mpaka.api.alert.Hit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says to whom a traveller was handed over, and that he was taken over by another person. */
@Component(service = HandOvers.class)
public final class HandOvers {
    private final AgencyRegister agencies;
    private final Clock clock;

    @Activate
    public HandOvers(@Reference AgencyRegister agencies, @Reference Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    Hit handedOver(Actor actor, Hit hit, String to, Optional<AgencyId> agency, String note) {
        actor.require(Right.HIT_ADJUDICATE);
        if (hit.state() != Hit.State.SAME || hit.handOver().isPresent())
            throw new MpakaException(ErrorCode.WRONG_STATE, "hit", state(hit), "hand over");
        agency.filter(id -> agencies.all().stream().noneMatch(one -> one.id().equals(id)))
                .ifPresent(id -> {
                    throw new MpakaException(ErrorCode.NOT_FOUND, "agency", id);
                });
        return hit.handedOver(new HandOver(
                Required.text("to", to),
                agency,
                actor.user(),
                clock.instant(),
                Required.reason(note),
                Optional.empty()));
    }

    Hit takenOver(Actor actor, Hit hit, String reference) {
        var given = hit.handOver()
                .filter(one -> one.receipt().isEmpty())
                .orElseThrow(() -> new MpakaException(ErrorCode.WRONG_STATE, "hit", state(hit), "take over"));
        if (!agencies.isMember(actor.user(), given.agency()) && !actor.may(Right.CONFIRM))
            throw new AccessDeniedException(actor, Right.CONFIRM);
        if (given.by().equals(actor.user())) throw new MpakaException(ErrorCode.SECOND_PERSON_REQUIRED);
        var receipt = new HandOver.Receipt(actor.user(), clock.instant(), Required.text("reference", reference));
        return hit.handedOver(
                new HandOver(given.to(), given.agency(), given.by(), given.at(), given.note(), Optional.of(receipt)));
    }

    private static String state(Hit hit) {
        return hit.handOver().isPresent() ? "HANDED_OVER" : hit.state().name();
    }
}
