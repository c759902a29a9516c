/** Signing authorities of invented states. */
@Export
@Version("1.1.0")
@NullMarked
package org.mpaka.testing.pki;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
