/** What every country's agreements and routes must hold to. */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.testing.tck.exchange;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
