package org.mpaka.documents.chip;

import java.time.Duration;
import net.sf.scuba.smartcards.CardService;
import net.sf.scuba.smartcards.CardServiceException;
import net.sf.scuba.smartcards.CommandAPDU;
import net.sf.scuba.smartcards.ResponseAPDU;
import org.mpaka.api.device.CardChannel;
import org.mpaka.api.device.CardLostException;

/** A channel as the protocols' library wants it, with an end: no command goes out after the time is over. One thread. */
final class TimedCard extends CardService {
    private static final int MOST_EXCHANGES = 4000;

    private final CardChannel channel;
    private final long end;
    private long nanos;
    private int exchanges;
    private boolean lost;
    private boolean late;

    /** @param end in {@link System#nanoTime} */
    TimedCard(CardChannel channel, long end) {
        this.channel = channel;
        this.end = end;
    }

    @Override
    public ResponseAPDU transmit(CommandAPDU command) throws CardServiceException {
        late |= System.nanoTime() - end > 0 || exchanges == MOST_EXCHANGES;
        if (late || lost) throw new CardServiceException(late ? "late" : "lost");
        long began = System.nanoTime();
        exchanges++;
        try {
            var answer = channel.transmit(command.getBytes());
            if (answer.length < 2) throw new CardServiceException("no status");
            return new ResponseAPDU(answer);
        } catch (CardLostException e) {
            lost = true;
            throw new CardServiceException("lost", e);
        } finally {
            nanos += System.nanoTime() - began;
        }
    }

    /** Why nothing comes any more; what else went wrong where something does. */
    Trouble trouble(Trouble otherwise) {
        if (lost) return Trouble.TORN_OFF;
        return late ? Trouble.LATE : otherwise;
    }

    boolean dead() {
        return lost || late;
    }

    Duration exchanging() {
        return Duration.ofNanos(nanos);
    }

    int exchanges() {
        return exchanges;
    }

    @Override
    public void open() {}

    @Override
    public boolean isOpen() {
        return !lost;
    }

    @Override
    public byte[] getATR() {
        return new byte[0];
    }

    @Override
    public void close() {}

    @Override
    public boolean isConnectionLost(Exception e) {
        return dead();
    }
}
