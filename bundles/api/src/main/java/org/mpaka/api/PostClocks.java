package org.mpaka.api;

import org.osgi.annotation.versioning.ProviderType;

/** Gives the zones of the points of entry, set at one place for the whole node: {@code zones} of its settings. */
@ProviderType
public interface PostClocks {
    PostZones zones();
}
