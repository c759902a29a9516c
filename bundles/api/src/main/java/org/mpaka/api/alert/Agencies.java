package org.mpaka.api.alert;

import java.util.List;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Which users belong to which authority: they see its alerts and are told of its hits. Changes are journaled. */
@ProviderType
public interface Agencies {
    /** Needs ALERT_READ, HIT_ADJUDICATE or USER_ADMINISTER. */
    List<Agency> all(Actor actor);

    /** Makes or changes one. Needs USER_ADMINISTER; nobody makes himself one of its users. */
    Agency put(Actor actor, Agency agency);
}
