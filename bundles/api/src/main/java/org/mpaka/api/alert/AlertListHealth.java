package org.mpaka.api.alert;

import java.time.LocalDate;
import java.util.List;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Age and worth of the lists. Counts only, no persons; needs ALERT_READ, ALERT_IMPORT or HIT_ADJUDICATE. Silent hits are
 * counted only for those with ALERT_READ_SILENT.
 */
@ProviderType
public interface AlertListHealth {
    /** @param from first day of the hits counted @param to last day */
    List<ListHealth> lists(Actor actor, LocalDate from, LocalDate to);

    /** Over all lists together. */
    ListHealth.BaseRate baseRate(Actor actor, LocalDate from, LocalDate to);
}
