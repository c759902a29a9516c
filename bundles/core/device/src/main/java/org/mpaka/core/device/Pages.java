package org.mpaka.core.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.PageScan;

/** Pictures of pages until the inspection that their text began takes them: in memory, the last of each reader, minutes. */
final class Pages {
    /** Longer than an officer lets a document that was read lie. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<DeviceId, Waiting> pages = new ConcurrentHashMap<>();
    private final Clock clock;

    Pages(Clock clock) {
        this.clock = clock;
    }

    private record Waiting(PageScan page, Instant at) {}

    void put(DeviceId device, PageScan page) {
        forgetOld();
        pages.put(device, new Waiting(page, clock.instant()));
    }

    void forget(DeviceId device) {
        pages.remove(device);
    }

    Optional<PageScan> take(DeviceId device, List<String> lines) {
        forgetOld();
        var waiting = pages.get(device);
        if (waiting == null || !waiting.page().isOf(lines)) return Optional.empty();
        return pages.remove(device, waiting) ? Optional.of(waiting.page()) : Optional.empty();
    }

    private void forgetOld() {
        var oldest = clock.instant().minus(LONGEST);
        pages.values().removeIf(waiting -> waiting.at().isBefore(oldest));
    }
}
