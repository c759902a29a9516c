package org.mpaka.api.passenger;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes answers in the form that a family of passenger lists is answered in.
 *
 * <p>Called from any thread, also at once, within 1 s for each thousand people. Must not throw for any reply whose
 * address {@link ReturnAddress#isWhole() is whole}, must not keep or log what it writes.
 */
@ConsumerType
public interface BoardingReplyFormat {
    /** Small letters and hyphens: {@code cusres}. It becomes the ending of the file's name. */
    String id();

    /** @param kind of the list that is answered: {@code PAXLST} */
    boolean answers(String kind);

    /** The whole message, ready to be sent. */
    byte[] write(BoardingReply reply);
}
