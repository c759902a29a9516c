/** Visas, passes and residence permits. */
@Export
@Version("1.1.0")
@NullMarked
package org.mpaka.api.permit;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
