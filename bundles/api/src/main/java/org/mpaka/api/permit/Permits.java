package org.mpaka.api.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.traveller.TravellerId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Visas, passes and residence permits: applied for, granted or refused, made longer, cancelled. Every act and every
 * look is journaled.
 */
@ProviderType
public interface Permits {
    /** The kinds that the law of a day knows. Needs PERMIT_APPLY or PERMIT_GRANT. */
    List<PermitKind> kinds(Actor actor, LocalDate on);

    /**
     * Needs PERMIT_APPLY.
     *
     * @throws MpakaException {@code INVALID_FIELD} for a kind the law does not know today, or that is not for the
     *     holder's nationality
     */
    Permit apply(Actor actor, PermitApplication application, Optional<String> idempotencyKey);

    /**
     * Needs PERMIT_GRANT; PERMIT_APPLY is enough for what the law gives for nothing.
     *
     * @param revision the permit's when it was looked at
     * @throws MpakaException {@code CHANGED_MEANWHILE}; {@code WRONG_STATE} when it is decided; {@code INVALID_FIELD}
     *     when it would last longer than the law allows or another fee was paid; {@code REASON_REQUIRED}
     */
    Permit grant(Actor actor, PermitId permit, int revision, PermitTerms terms);

    /** Needs PERMIT_GRANT. @param reason in writing, 3 to 500 characters */
    Permit refuse(Actor actor, PermitId permit, int revision, String reason);

    /** Makes a granted permit longer, also one that ended, by as much as the law gives once more. Needs PERMIT_GRANT. */
    Permit extend(Actor actor, PermitId permit, int revision, PermitTerms terms);

    /** Takes an application or a granted permit back. Needs PERMIT_GRANT. @param reason 3 to 500 characters */
    Permit cancel(Actor actor, PermitId permit, int revision, String reason);

    /** Needs PERMIT_APPLY, PERMIT_GRANT or TRAVELLER_READ, as all that follows. */
    Permit get(Actor actor, PermitId permit);

    /** By the permit's, a receipt's or the document's number, blanks and signs apart; at most 50, the latest first. */
    List<Permit> find(Actor actor, String number);

    /** A person's, merges not followed; the latest first. */
    List<Permit> of(Actor actor, TravellerId traveller);

    /** The latest application first. @param state only these; {@code EXPIRED} are those granted whose last day is over */
    Page<Permit> list(Actor actor, Optional<Permit.State> state, PageRequest page);
}
