package org.mpaka.devices.pcsc;

import java.util.List;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;

/** The readers that the daemon has now. */
interface Terminals {
    /** @throws CardException when there is no daemon, or no reader at all */
    List<CardTerminal> list() throws CardException;
}
