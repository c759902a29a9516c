package org.mpaka.api.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;

/**
 * An outgoing message, without its content.
 *
 * @param lastError what to tell a person about the last failed try
 */
public record OutboxMessage(
        UUID id,
        AgreementId agreement,
        CountryCode partner,
        String kind,
        MessageState state,
        int tries,
        Instant createdAt,
        Optional<Instant> nextTryAt,
        Optional<Instant> deliveredAt,
        Optional<Sentence> lastError) {}
