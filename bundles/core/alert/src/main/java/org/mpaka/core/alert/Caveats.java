package org.mpaka.core.alert;

import java.util.Optional;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
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

    /** An alert that is no longer held has none. */
    boolean maySee(Actor actor, AlertId alert) {
        return alerts.find(alert)
                .map(alerts::read)
                .map(held -> maySee(actor, held))
                .orElse(true);
    }

    boolean maySee(Actor actor, Alert alert) {
        var terms = alert.terms().orElse(null);
        if (terms == null || terms.roles().isEmpty() && terms.agencies().isEmpty()) return true;
        if (terms.roles().stream().anyMatch(actor.roles()::contains)) return true;
        if (Optional.of(actor.user()).equals(alert.proposedBy())
                || Optional.of(actor.user()).equals(alert.approvedBy())) return true;
        var own = agencies.of(actor.user());
        return terms.agency().filter(own::contains).isPresent()
                || terms.agencies().stream().anyMatch(own::contains);
    }
}
