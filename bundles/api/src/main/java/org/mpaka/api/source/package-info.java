/**
 * Databases of others that are asked about a traveller: INTERPOL, a neighbour's register of stolen vehicles, a national
 * police. Whoever can ask one implements {@link org.mpaka.api.source.ExternalSource}.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.api.source;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
