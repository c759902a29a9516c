package org.mpaka.api.passenger;

import org.osgi.annotation.versioning.ProviderType;

/** Where routes hand over what came. What they hand over was let in by the transport, not by a person. */
@ProviderType
public interface PassengerInbox {
    /**
     * @param channel {@code folder}, {@code sftp}, {@code mail}: small letters, at most 20
     * @param name of the file or message, shown to people; cut at 100 characters
     */
    TakenFile accept(String channel, String name, byte[] content);
}
