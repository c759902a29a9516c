package org.mpaka.api.exchange;

import org.mpaka.api.CountryCode;
import org.mpaka.api.MpakaException;
import org.osgi.annotation.versioning.ProviderType;

/** Takes messages over, for transports that have verified who sent them. */
@ProviderType
public interface Inbox {
    /**
     * Takes a message over once, however often it comes.
     *
     * @param partner the state whose signature it bears
     * @throws MpakaException {@code OUTSIDE_AGREEMENT} when no agreement with the partner covers it
     */
    void accept(CountryCode partner, ExchangeMessage message);
}
