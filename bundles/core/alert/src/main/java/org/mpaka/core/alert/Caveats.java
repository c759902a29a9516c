package org.mpaka.core.alert;

import java.util.HashSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.Agency;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.NewAlert;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who may see an alert and its hits, beside the rights: by role and by agency. Whoever proposed or approved it, and the
 * users of its owner, always may.
 */
@Component(service = Caveats.class)
public final class Caveats {
    private final AgencyRegister agencies;
    private final AlertRegister alerts;

    @Activate
    public Caveats(@Reference AgencyRegister agencies, @Reference AlertRegister alerts) {
        this.agencies = agencies;
        this.alerts = alerts;
    }

    /** An authority that nobody is a user of here would hear of no hit, and see none of what it is to see. */
    void requireKnown(NewAlert wanted) {
        var terms = wanted.terms().orElse(null);
        if (terms == null) return;
        var known = agencies.all().stream().map(Agency::id).collect(Collectors.toSet());
        Stream.concat(terms.agency().stream(), terms.agencies().stream())
                .filter(agency -> !known.contains(agency))
                .findFirst()
                .ifPresent(agency -> {
                    throw new MpakaException(ErrorCode.NOT_FOUND, "agency", agency);
                });
    }

    boolean maySee(Actor actor, AlertId alert) {
        return audience(alert).test(actor);
    }

    boolean maySee(Actor actor, Alert alert) {
        return audience(alert).test(actor);
    }

    /** Who may see it, by agencies as they are now. An alert that is no longer held has no caveats. */
    Predicate<Actor> audience(AlertId alert) {
        return alerts.find(alert).map(alerts::read).map(this::audience).orElse(any -> true);
    }

    Predicate<Actor> audience(Alert alert) {
        var terms = alert.terms().orElse(null);
        if (terms == null || terms.roles().isEmpty() && terms.agencies().isEmpty()) return any -> true;
        var users = new HashSet<UserId>();
        alert.proposedBy().ifPresent(users::add);
        alert.approvedBy().ifPresent(users::add);
        for (var agency : agencies.all())
            if (terms.agencies().contains(agency.id())
                    || terms.agency().filter(agency.id()::equals).isPresent()) users.addAll(agency.members());
        return actor -> users.contains(actor.user()) || terms.roles().stream().anyMatch(actor.roles()::contains);
    }
}
