package org.mpaka.api;

import org.osgi.annotation.versioning.ProviderType;

/** Tells every bundle on which installation it runs. */
@ProviderType
public interface ThisNode {
    NodeIdentity identity();
}
