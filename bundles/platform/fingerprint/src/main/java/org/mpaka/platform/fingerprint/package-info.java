/** Fingerprints as minutiae: taken from an image, compared one to one and one to some thousands. Knows nothing of borders. */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.platform.fingerprint;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
