package org.mpaka.api.passenger;

import org.osgi.annotation.versioning.ProviderType;

/** Where routes hand over what came. What they hand over was let in by the transport, not by a person. */
@ProviderType
public interface PassengerInbox {
    /**
     * @param channel {@code folder}, {@code sftp}, {@code mail}: small letters, at most 20
     * @param name of the file or message, shown to people; cut at 100 characters
     */
    default TakenFile accept(String channel, String name, byte[] content) {
        return accept(channel, "", name, content);
    }

    /**
     * @param way of the channel, where there are several: letters, figures and hyphens, at most 40; answers go back by it
     */
    TakenFile accept(String channel, String way, String name, byte[] content);
}
