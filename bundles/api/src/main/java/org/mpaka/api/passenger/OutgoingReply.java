package org.mpaka.api.passenger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A message to a carrier.
 *
 * @param channel by which the list came and the reply goes: {@code folder}; {@code upload} waits to be fetched
 * @param way of the channel, where there are several; may be empty
 * @param name of the file
 * @param people of whom it tells
 * @param fault why it could not be handed over the last time
 */
public record OutgoingReply(
        UUID id,
        UUID journey,
        String channel,
        String way,
        String name,
        int people,
        boolean unasked,
        Instant madeAt,
        Optional<Instant> sentAt,
        Optional<String> fault) {}
