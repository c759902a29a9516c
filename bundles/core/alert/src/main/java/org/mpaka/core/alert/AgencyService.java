package org.mpaka.core.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.Agencies;
import org.mpaka.api.alert.Agency;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Administers authorities. */
@Component
public final class AgencyService implements Agencies {
    private static final int MOST_MEMBERS = 500;

    private final AgencyRegister register;
    private final Journal journal;

    @Activate
    public AgencyService(@Reference AgencyRegister register, @Reference Journal journal) {
        this.register = register;
        this.journal = journal;
    }

    @Override
    public List<Agency> all(Actor actor) {
        if (Stream.of(Right.ALERT_READ, Right.HIT_ADJUDICATE, Right.USER_ADMINISTER)
                .noneMatch(actor::may)) throw new AccessDeniedException(actor, Right.ALERT_READ);
        return register.all();
    }

    @Override
    public Agency put(Actor actor, Agency agency) {
        actor.require(Right.USER_ADMINISTER);
        var named = new Agency(agency.id(), Required.text("name", agency.name()), agency.members());
        if (named.members().size() > MOST_MEMBERS)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "members", "≤ " + MOST_MEMBERS);
        // its users are told of its silent hits and see its alerts: nobody lets himself in
        if (named.members().contains(actor.user()) && !register.isMember(actor.user(), Optional.of(named.id())))
            throw new MpakaException(ErrorCode.SECOND_PERSON_REQUIRED);
        journal.append(actor, new Draft(AlertEvents.AGENCY_CHANGED, named.id().value(), named));
        return named;
    }
}
