package org.mpaka.api.device;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A chip on a reader, from when it is laid down until it is taken away. One thread at a time.
 *
 * <p>Nothing is known here of what a chip is: octets go to it and come back (ISO/IEC 7816-4, over 14443-4 where it has no
 * contacts).
 */
@ConsumerType
public interface CardChannel extends AutoCloseable {
    /**
     * @param command short or extended
     * @return data and two octets of status; the reader has already fetched what the chip held back (61xx, 6Cxx)
     * @throws CardLostException when the document or the reader is gone; the channel is of no use any more
     */
    byte[] transmit(byte[] command) throws CardLostException;

    /** Lets go of the chip; it may stay on the reader. Never throws. */
    @Override
    void close();
}
