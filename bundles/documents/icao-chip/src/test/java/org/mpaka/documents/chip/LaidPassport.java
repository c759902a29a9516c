package org.mpaka.documents.chip;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.mpaka.api.Sentence;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;
import org.mpaka.api.device.ChipReader;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.DeviceStatus;
import org.mpaka.api.device.DeviceStatus.Capability;
import org.mpaka.api.device.DeviceStatus.Condition;
import org.mpaka.testing.passport.TornOffException;
import org.mpaka.testing.passport.VirtualPassport;

/** A virtual passport on a reader. */
final class LaidPassport implements ChipReader {
    private final VirtualPassport passport;

    LaidPassport(VirtualPassport passport) {
        this.passport = passport;
    }

    @Override
    public DeviceStatus status() {
        return new DeviceStatus(
                DeviceId.of("simulator-chip"),
                "Simulator",
                Set.of(Capability.READ_CHIP),
                true,
                Condition.READY,
                Instant.EPOCH,
                Sentence.of("simulator.ready"));
    }

    CardChannel channel() {
        passport.reset();
        return new CardChannel() {
            @Override
            public byte[] transmit(byte[] command) throws CardLostException {
                try {
                    return passport.transmit(command);
                } catch (TornOffException e) {
                    throw new CardLostException("torn off", e);
                }
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Optional<CardChannel> connect(Duration patience) {
        return Optional.of(channel());
    }
}
