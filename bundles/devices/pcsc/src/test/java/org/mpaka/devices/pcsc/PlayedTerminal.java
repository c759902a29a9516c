package org.mpaka.devices.pcsc;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import javax.smartcardio.ATR;
import javax.smartcardio.Card;
import javax.smartcardio.CardChannel;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.CommandAPDU;
import javax.smartcardio.ResponseAPDU;
import org.jspecify.annotations.Nullable;
import org.mpaka.testing.passport.TornOffException;
import org.mpaka.testing.passport.VirtualPassport;

/** A reader of PC/SC, played, on which a virtual passport is laid. */
final class PlayedTerminal extends CardTerminal {
    private final String name;
    final AtomicInteger resets = new AtomicInteger();
    volatile @Nullable VirtualPassport laid;
    volatile boolean broken;

    PlayedTerminal(String name) {
        this.name = name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Card connect(String protocol) throws CardException {
        var passport = laid;
        if (passport == null) throw new CardException("none");
        passport.reset();
        return new PlayedCard(passport);
    }

    @Override
    public boolean isCardPresent() throws CardException {
        if (broken) throw new CardException("broken");
        return laid != null;
    }

    @Override
    public boolean waitForCardPresent(long timeout) {
        return laid != null;
    }

    @Override
    public boolean waitForCardAbsent(long timeout) {
        return laid == null;
    }

    private final class PlayedCard extends Card {
        private final VirtualPassport passport;

        PlayedCard(VirtualPassport passport) {
            this.passport = passport;
        }

        @Override
        public ATR getATR() {
            return new ATR(passport.answerToReset());
        }

        @Override
        public String getProtocol() {
            return "T=1";
        }

        @Override
        public CardChannel getBasicChannel() {
            return new PlayedChannel(this, passport);
        }

        @Override
        public CardChannel openLogicalChannel() throws CardException {
            throw new CardException("one channel only");
        }

        @Override
        public void beginExclusive() {}

        @Override
        public void endExclusive() {}

        @Override
        public byte[] transmitControlCommand(int code, byte[] command) throws CardException {
            throw new CardException("no control");
        }

        @Override
        public void disconnect(boolean reset) {
            if (reset) resets.incrementAndGet();
        }
    }

    private static final class PlayedChannel extends CardChannel {
        private final Card card;
        private final VirtualPassport passport;

        PlayedChannel(Card card, VirtualPassport passport) {
            this.card = card;
            this.passport = passport;
        }

        @Override
        public Card getCard() {
            return card;
        }

        @Override
        public int getChannelNumber() {
            return 0;
        }

        @Override
        public ResponseAPDU transmit(CommandAPDU command) throws CardException {
            try {
                return new ResponseAPDU(passport.transmit(command.getBytes()));
            } catch (TornOffException e) {
                throw new CardException(e);
            }
        }

        @Override
        public int transmit(ByteBuffer command, ByteBuffer response) throws CardException {
            throw new CardException("not used");
        }

        @Override
        public void close() {}
    }
}
