package org.mpaka.api.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** Shows and steers the exchange. */
@ProviderType
public interface Exchange {
    List<Agreement> agreements(Actor actor);

    /** Any signed-in person: shown in the notice line. */
    List<LinkState> links();

    /** Needs EXCHANGE_ADMINISTER. Latest first. */
    Page<OutboxMessage> outbox(Actor actor, Optional<MessageState> state, PageRequest page);

    /** Needs EXCHANGE_ADMINISTER. Tries a dead or waiting message again now. */
    OutboxMessage retry(Actor actor, UUID message);
}
