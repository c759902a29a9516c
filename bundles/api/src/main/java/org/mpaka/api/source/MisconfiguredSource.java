package org.mpaka.api.source;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Settings of a source that are wrong. A connector registers one in place of an {@link ExternalSource} that it cannot make,
 * and takes it away once the settings are right: people who look at the sources see why one is missing.
 */
@ConsumerType
public interface MisconfiguredSource {
    /** The same for as long as it is registered; holds no password. */
    SourceFault fault();
}
