/**
 * Devices on the desk: readers, printers, cameras, gates; a lost device is a status, not an error.
 */
@Export
@Version("1.5.0")
@NullMarked
package org.mpaka.api.device;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
