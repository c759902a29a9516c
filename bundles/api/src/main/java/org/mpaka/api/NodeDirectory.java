package org.mpaka.api;

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;

/** Where this installation keeps files of its own that are not in the database: keys, the first sign-in. */
@ProviderType
public interface NodeDirectory {
    /** Exists, and only the installation's own user can read it. */
    Path path();
}
