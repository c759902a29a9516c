package org.mpaka.devices.pcsc;

import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CommandAPDU;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;

/** A chip that the reader switched on. */
final class PcscChannel implements CardChannel {
    private final Card card;
    private final Runnable closed;
    private boolean open = true;

    /** @param closed told once, when the reader is free again */
    PcscChannel(Card card, Runnable closed) {
        this.card = card;
        this.closed = closed;
    }

    @Override
    public byte[] transmit(byte[] command) throws CardLostException {
        try {
            return card.getBasicChannel().transmit(new CommandAPDU(command)).getBytes();
        } catch (CardException | IllegalStateException e) {
            throw new CardLostException("no answer", e);
        }
    }

    /** Switches it off, so that the next who connects finds it as if it had just been laid down. */
    @Override
    public void close() {
        if (!open) return;
        open = false;
        try {
            card.disconnect(true);
        } catch (CardException | IllegalStateException e) {
            // it is gone already, which is what was wanted
            return;
        } finally {
            closed.run();
        }
    }
}
