/**
 * Counts of crossings for policy, in the vocabulary of the UN recommendations on migration statistics.
 */
@Export
@Version("2.0.0")
@NullMarked
package org.mpaka.api.reporting;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
