package org.mpaka.api.passenger;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one family of passenger lists. Countries may add their own.
 *
 * <p>Called from any thread, also at once, within 1 s for each megabyte. Must not throw for any content, must not keep or
 * log what it reads. The content is at most {@link PassengerFile#MOST_BYTES} long.
 */
@ConsumerType
public interface PassengerListFormat {
    /** Small letters and hyphens: {@code edifact}. */
    String id();

    /** Whether the first bytes look like this family; the first format that says so reads the file. */
    boolean recognises(byte[] content);

    /** All messages of the file: each one is read, or there is a fault that says where and why not. */
    PassengerFile read(byte[] content);
}
