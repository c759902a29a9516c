package org.mpaka.core.gate;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mpaka.api.device.Gate;
import org.mpaka.api.device.Gate.Light;

/** What the lamps of each lane show: green for its time, then again how the lane is. All on the one thread of its timer. */
final class LaneLamps {
    private final Function<String, Optional<Gate>> gates;
    private final Duration green;
    private final ScheduledExecutorService timer;
    private final Map<String, Light> lanes = new ConcurrentHashMap<>();
    private final Map<String, ScheduledFuture<?>> greens = new ConcurrentHashMap<>();

    LaneLamps(Function<String, Optional<Gate>> gates, Duration green, ScheduledExecutorService timer) {
        this.gates = gates;
        this.green = green;
        this.timer = timer;
    }

    /** What a lane is to show. */
    record Shown(String lane, Light light) {}

    /** Whoever goes through still sees green when the next is already being seen to. */
    void lane(Supplier<Optional<Shown>> wanted) {
        timer.execute(() -> wanted.get().ifPresent(now -> {
            lanes.put(now.lane(), now.light());
            if (!greens.containsKey(now.lane())) show(now.lane(), now.light());
        }));
    }

    void green(String lane) {
        timer.execute(() -> {
            lanes.put(lane, Light.RED);
            var before = greens.put(lane, timer.schedule(() -> over(lane), green.toMillis(), TimeUnit.MILLISECONDS));
            if (before != null) before.cancel(false);
            show(lane, Light.GREEN);
        });
    }

    /** Nobody goes through after all. */
    void notGreen(String lane) {
        timer.execute(() -> {
            var before = greens.get(lane);
            if (before != null) before.cancel(false);
            over(lane);
        });
    }

    private void over(String lane) {
        greens.remove(lane);
        show(lane, lanes.getOrDefault(lane, Light.RED));
    }

    private void show(String lane, Light light) {
        gates.apply(lane).ifPresent(gate -> gate.show(light));
    }
}
