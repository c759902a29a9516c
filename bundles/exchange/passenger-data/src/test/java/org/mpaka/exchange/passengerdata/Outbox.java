package org.mpaka.exchange.passengerdata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mpaka.api.passenger.BoardingOutbox;

/** Answers that wait, by channel and way. */
final class Outbox implements BoardingOutbox {
    final List<UUID> sent = new CopyOnWriteArrayList<>();
    final List<String> faults = new CopyOnWriteArrayList<>();
    private final Map<String, List<Waiting>> waiting = new ConcurrentHashMap<>();

    void put(String way, String name, String content) {
        waiting.computeIfAbsent(way, any -> new CopyOnWriteArrayList<>())
                .add(new Waiting(UUID.randomUUID(), name, content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public List<Waiting> waiting(String channel, String way) {
        return waiting.getOrDefault(way.isEmpty() ? channel : way, List.of()).stream()
                .filter(one -> !sent.contains(one.id()))
                .toList();
    }

    @Override
    public void sent(UUID reply) {
        sent.add(reply);
    }

    @Override
    public void failed(UUID reply, String what) {
        faults.add(what);
    }
}
