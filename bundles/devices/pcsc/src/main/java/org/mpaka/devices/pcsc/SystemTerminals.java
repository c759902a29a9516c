package org.mpaka.devices.pcsc;

import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import javax.smartcardio.TerminalFactory;

/**
 * The readers of this PC's own smart card service.
 *
 * <p>Asked anew each time: {@code TerminalFactory.getDefault()} decides once and for all, and a service that starts after
 * Mpaka would never be found.
 */
final class SystemTerminals implements Terminals {
    @Override
    public List<CardTerminal> list() throws CardException {
        try {
            return TerminalFactory.getInstance("PC/SC", null).terminals().list();
        } catch (NoSuchAlgorithmException e) {
            throw new CardException("no smart card service", e);
        } catch (LinkageError e) {
            throw new CardException("this Java has no PC/SC", e);
        }
    }
}
