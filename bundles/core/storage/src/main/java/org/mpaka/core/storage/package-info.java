/**
 * The one way to the database, the same on Derby and PostgreSQL.
 *
 * <p>Shared by the core's bundles only; not part of the contracts for countries.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.core.storage;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
