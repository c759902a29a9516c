package org.mpaka.api.passenger;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where routes take the messages that go back by their way. At least once: a route that ends between handing over and
 * saying so hands over again, and the carrier knows the reply by its reference.
 */
@ProviderType
public interface BoardingOutbox {
    /**
     * A message to hand over.
     *
     * @param name of the file, letters, figures, hyphens and points
     */
    record Waiting(UUID id, String name, byte[] content) {
        public Waiting {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Waiting that && id.equals(that.id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }

        @Override
        public String toString() {
            return "Waiting " + id;
        }
    }

    /** The oldest first, at most 50. */
    List<Waiting> waiting(String channel, String way);

    /** It was handed over. */
    void sent(UUID reply);

    /** @param what without personal data, at most 200 characters; it is tried again */
    void failed(UUID reply, String what);
}
