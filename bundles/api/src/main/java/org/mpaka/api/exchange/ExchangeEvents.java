package org.mpaka.api.exchange;

import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.journal.EntryKind;

/** What the journal says about the exchange: the same log on both sides. */
public final class ExchangeEvents {
    public static final EntryKind MESSAGE_QUEUED = EntryKind.of("exchange.message-queued");
    public static final EntryKind MESSAGE_DELIVERED = EntryKind.of("exchange.message-delivered");
    public static final EntryKind MESSAGE_REFUSED = EntryKind.of("exchange.message-refused");
    public static final EntryKind MESSAGE_RETRIED = EntryKind.of("exchange.message-retried");
    public static final EntryKind MESSAGE_RECEIVED = EntryKind.of("exchange.message-received");

    private ExchangeEvents() {}

    /** Subject of all: the message's identifier. */
    public record MessageQueued(CountryCode partner, ExchangeMessage message) {}

    public record MessageDelivered(UUID message, String receipt) {}

    public record MessageRefused(UUID message, Sentence why) {}

    public record MessageRetried(UUID message) {}

    public record MessageReceived(CountryCode partner, ExchangeMessage message) {}
}
