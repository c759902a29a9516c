package org.mpaka.exchange.bilateral;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.exchange.ExchangeMessage;
import org.mpaka.api.exchange.Outbox;

/** An outbox without pauses. */
final class MemoryOutbox implements Outbox {
    final Map<UUID, ExchangeMessage> waiting = new ConcurrentHashMap<>();
    final Map<UUID, String> receipts = new ConcurrentHashMap<>();
    final Map<UUID, Sentence> refusals = new ConcurrentHashMap<>();
    final Map<UUID, Sentence> failures = new ConcurrentHashMap<>();

    void add(ExchangeMessage message) {
        waiting.put(message.id(), message);
    }

    @Override
    public List<ExchangeMessage> claim(CountryCode partner, int limit) {
        return waiting.values().stream().limit(limit).toList();
    }

    @Override
    public void delivered(UUID message, String receipt) {
        receipts.put(message, receipt);
        waiting.remove(message);
    }

    @Override
    public void unreached(UUID message, Sentence why) {
        failures.put(message, why);
    }

    @Override
    public void refused(UUID message, Sentence why) {
        refusals.put(message, why);
        waiting.remove(message);
    }
}
