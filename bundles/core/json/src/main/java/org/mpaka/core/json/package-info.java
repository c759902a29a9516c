/**
 * The one JSON mapping of the product: what is journaled, shipped and answered reads the same everywhere.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.core.json;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
