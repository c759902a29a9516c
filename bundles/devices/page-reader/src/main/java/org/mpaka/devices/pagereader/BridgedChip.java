package org.mpaka.devices.pagereader;

import java.io.IOException;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;

/** A chip on the reader behind the bridge: it hands octets over and judges nothing. */
record BridgedChip(Bridge bridge, long number) implements CardChannel {
    @Override
    public byte[] transmit(byte[] command) throws CardLostException {
        try {
            return bridge.transmit(number, command);
        } catch (IOException e) {
            throw new CardLostException("taken away", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CardLostException("stopping", e);
        }
    }

    @Override
    public void close() {
        try {
            bridge.closeChip(number);
        } catch (IOException e) {
            // a bridge that is gone has let go of it
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
