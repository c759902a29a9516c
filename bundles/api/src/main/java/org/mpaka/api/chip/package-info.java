/**
 * Chips of electronic travel documents: their files, what was verified and what came of it. Vocabulary of ICAO Doc 9303-10
 * and -11, results as in BSI TR-03135.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.mpaka.api.chip;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
