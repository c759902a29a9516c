package org.mpaka.core.alert;

import java.util.Optional;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.NewAlert;

/** Makes alerts of the national list. */
final class NationalAlert {
    private NationalAlert() {}

    static Alert proposed(AlertId id, NewAlert wanted, UserId by) {
        return of(id, wanted, Alert.State.PROPOSED, by, Optional.empty());
    }

    /** As it is after a change that another person approved. */
    static Alert changed(Alert before, NewAlert wanted, UserId by, UserId approvedBy) {
        return of(before.id(), wanted, before.state(), by, Optional.of(approvedBy));
    }

    private static Alert of(
            AlertId id, NewAlert wanted, Alert.State state, UserId proposedBy, Optional<UserId> approvedBy) {
        return new Alert(
                id,
                AlertRegister.NATIONAL,
                wanted.subject(),
                wanted.category(),
                wanted.action(),
                wanted.silent(),
                wanted.owner().strip(),
                wanted.legalBasis().strip(),
                wanted.reason().strip(),
                wanted.validity(),
                state,
                Optional.of(proposedBy),
                approvedBy,
                wanted.terms());
    }

    static Alert in(Alert alert, Alert.State state, Optional<UserId> approvedBy) {
        return new Alert(
                alert.id(),
                alert.list(),
                alert.subject(),
                alert.category(),
                alert.action(),
                alert.silent(),
                alert.owner(),
                alert.legalBasis(),
                alert.reason(),
                alert.validity(),
                state,
                alert.proposedBy(),
                approvedBy,
                alert.terms());
    }
}
