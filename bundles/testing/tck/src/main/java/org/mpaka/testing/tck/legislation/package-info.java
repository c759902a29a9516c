/** What every country's law must hold to, and the reader of its tables of cases. */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.testing.tck.legislation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
