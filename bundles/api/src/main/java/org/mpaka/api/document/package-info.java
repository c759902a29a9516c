/**
 * Travel documents: formats, reading, findings. Vocabulary of ICAO Doc 9303.
 */
@Export
@Version("1.2.0")
@NullMarked
package org.mpaka.api.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
