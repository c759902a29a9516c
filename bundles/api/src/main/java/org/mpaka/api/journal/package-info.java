/**
 * The one journal: audit trail, evidence, synchronisation and recovery.
 */
@Export
@Version("2.2.0")
@NullMarked
package org.mpaka.api.journal;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
