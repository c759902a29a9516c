/**
 * Exchange with the neighbour and with headquarters under registered agreements.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.api.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
