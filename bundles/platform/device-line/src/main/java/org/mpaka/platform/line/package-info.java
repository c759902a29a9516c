/** Lines to devices, TCP and serial, and what every driver at the end of one needs. */
@Export
@Version("1.2.0")
@NullMarked
package org.mpaka.platform.line;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
