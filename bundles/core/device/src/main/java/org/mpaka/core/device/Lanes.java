package org.mpaka.core.device;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.document.DocumentInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which device serves which lane, and who listens there. */
final class Lanes {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
    private static final int LONGEST_NAME = 16;

    private final Map<DeviceId, String> assigned = new ConcurrentHashMap<>();
    private final Map<String, List<Consumer<DocumentInput>>> listeners = new ConcurrentHashMap<>();
    private final Map<String, List<Runnable>> chipListeners = new ConcurrentHashMap<>();

    private final Map<String, DeviceId> laidLast = new ConcurrentHashMap<>();

    /** @param settings {@code device=lane}, several with commas: so a file of settings gives them */
    Lanes(String... settings) {
        for (String setting : String.join(",", settings).split(",")) {
            if (setting.isBlank()) continue;
            int equals = setting.indexOf('=');
            if (equals < 1) throw new MpakaException(ErrorCode.INVALID_FIELD, "lanes", setting);
            assign(
                    DeviceId.of(setting.substring(0, equals).strip()),
                    setting.substring(equals + 1).strip());
        }
    }

    void assign(DeviceId device, String lane) {
        if (lane.isBlank() || lane.length() > LONGEST_NAME)
            throw new MpakaException(ErrorCode.INVALID_FIELD, "lane", "1-" + LONGEST_NAME);
        assigned.put(device, lane);
    }

    /** What was set by hand or in the settings stays. */
    void suggest(DeviceId device, String lane) {
        if (!lane.isBlank() && lane.length() <= LONGEST_NAME) assigned.putIfAbsent(device, lane);
    }

    Optional<String> of(DeviceId device) {
        return Optional.ofNullable(assigned.get(device));
    }

    AutoCloseable listen(String lane, Consumer<DocumentInput> listener) {
        // a wrapper of its own, so that closing one of two equal listeners leaves the other
        Consumer<DocumentInput> own = listener::accept;
        listeners.computeIfAbsent(lane, any -> new CopyOnWriteArrayList<>()).add(own);
        return () -> listeners.getOrDefault(lane, List.of()).remove(own);
    }

    AutoCloseable listenForChips(String lane, Runnable listener) {
        Runnable own = listener::run;
        chipListeners.computeIfAbsent(lane, any -> new CopyOnWriteArrayList<>()).add(own);
        return () -> chipListeners.getOrDefault(lane, List.of()).remove(own);
    }

    /** Whether the last document or chip of the lane was laid on this device. */
    boolean laidLast(String lane, DeviceId device) {
        return device.equals(laidLast.get(lane));
    }

    void announceChip(DeviceId device) {
        of(device).ifPresent(lane -> laidLast.put(lane, device));
        for (var listener : of(device).map(chipListeners::get).orElse(List.of())) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.error("A listener for chips of {} failed", device, e);
            }
        }
    }

    /** To everybody who listens at the device's lane; to nobody when it serves none. */
    void deliver(DeviceId device, DocumentInput input) {
        var lane = of(device);
        if (lane.isEmpty()) {
            LOG.warn("{} serves no lane: a document it read was dropped", device);
            return;
        }
        laidLast.put(lane.get(), device);
        for (var listener : listeners.getOrDefault(lane.get(), List.of())) {
            try {
                listener.accept(input);
            } catch (RuntimeException e) {
                LOG.error("A listener at lane {} failed", lane.get(), e);
            }
        }
    }
}
