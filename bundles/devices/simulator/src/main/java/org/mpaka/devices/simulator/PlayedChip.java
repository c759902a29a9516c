package org.mpaka.devices.simulator;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.testing.passport.TornOffException;
import org.mpaka.testing.passport.VirtualPassport;

/** The chip part of the simulated reader: what the last scene laid on it stays until the next. */
final class PlayedChip implements ChipReader {
    private final Supplier<DeviceStatus> status;
    private volatile @Nullable VirtualPassport laid;

    PlayedChip(Supplier<DeviceStatus> status) {
        this.status = status;
    }

    void lay(@Nullable VirtualPassport passport) {
        laid = passport;
    }

    @Override
    public DeviceStatus status() {
        return status.get();
    }

    @Override
    public Optional<CardChannel> connect(Duration patience) throws CardLostException {
        if (status().condition() == DeviceStatus.Condition.LOST) throw new CardLostException("unplugged");
        var passport = laid;
        if (passport == null) return Optional.empty();
        synchronized (passport) {
            passport.reset();
        }
        return Optional.of(new Channel(passport));
    }

    private record Channel(VirtualPassport passport) implements CardChannel {
        @Override
        public byte[] transmit(byte[] command) throws CardLostException {
            synchronized (passport) {
                try {
                    return passport.transmit(command);
                } catch (TornOffException e) {
                    throw new CardLostException("taken away", e);
                }
            }
        }

        @Override
        public void close() {}
    }
}
