/** Documents, plates and vehicles found by their numbers, as printed and as optical readers confuse them. */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.core.screening.identifier;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
