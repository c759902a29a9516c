package org.mpaka.devices.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mpaka.testing.passport.TornOffException;
import org.mpaka.testing.passport.VirtualPassport;

/** What lies on the played reader, and what its bridge tells of it. Any thread. */
final class BridgePlay {
    private final String session = UUID.randomUUID().toString();
    private String condition = "READY";
    private long number;
    private @Nullable Laid laid;
    private @Nullable VirtualPassport chip;
    private long channel;

    /** @param page JPEG; empty where nothing was pictured */
    record Laid(long number, String outcome, List<String> lines, Optional<byte[]> page) {}

    String session() {
        return session;
    }

    synchronized String condition() {
        return condition;
    }

    synchronized long latest() {
        return number;
    }

    synchronized void become(String now) {
        condition = now;
        if (!now.equals("READY")) chip = null;
        notifyAll();
    }

    synchronized void lay(
            String outcome, List<String> lines, Optional<byte[]> page, @Nullable VirtualPassport passport) {
        laid = new Laid(++number, outcome, lines, page);
        chip = passport;
        condition = "READY";
        notifyAll();
    }

    /** Waits; empty when none came, or the condition is another than the one known. */
    synchronized Optional<Laid> next(long after, String known, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            var now = laid;
            if (now != null && now.number() > after) return Optional.of(now);
            long left = end - System.nanoTime();
            if (!condition.equals(known) || left <= 0) return Optional.empty();
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
    }

    synchronized Optional<byte[]> page(long wanted) {
        var now = laid;
        return now == null || now.number() != wanted ? Optional.empty() : now.page();
    }

    /** Its text and its picture; the document itself stays on the reader. */
    synchronized void forget(long wanted) {
        var now = laid;
        if (now != null && now.number() == wanted) laid = null;
    }

    synchronized Optional<Long> openChip() {
        var passport = chip;
        if (passport == null) return Optional.empty();
        passport.reset();
        return Optional.of(++channel);
    }

    /** Empty when it was torn off, or the channel is another's. */
    synchronized Optional<byte[]> transmit(long through, byte[] command) {
        var passport = chip;
        if (passport == null || through != channel) return Optional.empty();
        try {
            return Optional.of(passport.transmit(command));
        } catch (TornOffException e) {
            chip = null;
            return Optional.empty();
        }
    }

    synchronized void closeChip(long which) {
        if (which == channel) channel++;
    }
}
