package org.mpaka.api.exchange;

import java.util.List;
import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.osgi.annotation.versioning.ProviderType;

/** What waits to be sent, for transports. Survives a restart; a message claimed by a transport that died is due again. */
@ProviderType
public interface Outbox {
    /** Claims messages that are due, the oldest first; each must be answered by one of the methods below. */
    List<ExchangeMessage> claim(CountryCode partner, int limit);

    /** @param receipt what the partner signed, base64; kept as evidence */
    void delivered(UUID message, String receipt);

    /** Not reached: tried again later, without end, at growing intervals. */
    void unreached(UUID message, Sentence why);

    /** The partner read it and will not have it: a person must look. */
    void refused(UUID message, Sentence why);
}
