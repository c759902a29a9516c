/**
 * The screening engine: finds listed persons, documents and vehicles in memory. It reads and writes nothing outside,
 * knows no OSGi and keeps no names beyond the words of its dictionary.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.core.screening;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
