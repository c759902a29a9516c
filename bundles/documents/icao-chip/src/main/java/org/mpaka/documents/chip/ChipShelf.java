package org.mpaka.documents.chip;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.chip.ChipReading;
import org.mpaka.api.inspection.InspectionId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Holds what was read, in memory, for as long as a case may be at the post; never on a disk. */
@Component(service = ChipShelf.class)
public final class ChipShelf {
    /** Portraits are tens of kilobytes: some megabytes in all. */
    static final int MOST = 200;

    static final Duration LONGEST = Duration.ofHours(4);

    private final Clock clock;
    private final Map<InspectionId, Held<ChipReading>> readings = bounded();
    private final Map<InspectionId, Held<String>> cardNumbers = bounded();

    private record Held<T>(T what, Instant since) {}

    @Activate
    public ChipShelf(@Reference Clock clock) {
        this.clock = clock;
    }

    private static <T> Map<InspectionId, Held<T>> bounded() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<InspectionId, Held<T>> eldest) {
                return size() > MOST;
            }
        };
    }

    synchronized void put(InspectionId inspection, ChipReading reading) {
        put(readings, inspection, reading);
    }

    synchronized Optional<ChipReading> find(InspectionId inspection) {
        return find(readings, inspection);
    }

    /** What was read of another document is not this one's. */
    synchronized void forget(InspectionId inspection) {
        readings.remove(inspection);
    }

    synchronized void putCardNumber(InspectionId inspection, String number) {
        put(cardNumbers, inspection, number);
    }

    synchronized Optional<String> findCardNumber(InspectionId inspection) {
        return find(cardNumbers, inspection);
    }

    private <T> void put(Map<InspectionId, Held<T>> held, InspectionId inspection, T what) {
        var now = clock.instant();
        held.values().removeIf(one -> one.since().plus(LONGEST).isBefore(now));
        held.remove(inspection);
        held.put(inspection, new Held<>(what, now));
    }

    private <T> Optional<T> find(Map<InspectionId, Held<T>> held, InspectionId inspection) {
        var now = clock.instant();
        return Optional.ofNullable(held.get(inspection))
                .filter(one -> one.since().plus(LONGEST).isAfter(now))
                .map(Held::what);
    }
}
