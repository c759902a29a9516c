package org.mpaka.api.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Puts plug-ins into service and takes them out while the node runs. Open inspections stay as they are; the next
 * question to the law is answered by the new one. Every act is journaled. All need SYSTEM_ADMINISTER.
 *
 * <p>What is deployed lasts until this node's programs are replaced by another distribution.
 */
@ProviderType
public interface Plugins {
    /** In order of their names. */
    List<Plugin> list(Actor actor);

    /**
     * Puts a bundle into service, in place of the one of the same name if there is one.
     *
     * @param bundle at most 16 MiB
     * @return how it is afterwards
     * @throws MpakaException {@code INVALID_FIELD} for what is no plug-in or may not be one, {@code UNREADABLE_FILE}
     *     for law with a fault, {@code WRONG_STATE} for what does not start in time: in all these cases the former
     *     one is in service as before
     */
    Plugin deploy(Actor actor, InputStream bundle) throws IOException;

    /**
     * Takes a plug-in out of service until it is deployed again.
     *
     * @throws MpakaException {@code NOT_FOUND}
     */
    void remove(Actor actor, String name);
}
