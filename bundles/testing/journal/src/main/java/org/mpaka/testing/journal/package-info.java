/** A real journal for tests of bundles that record in it. */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.testing.journal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
