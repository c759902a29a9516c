/**
 * What every contract speaks of: identifiers, dates that may be partly unknown, answers of checks, sentences that can
 * be said in every language, errors that a person can act on.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.mpaka.api;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
