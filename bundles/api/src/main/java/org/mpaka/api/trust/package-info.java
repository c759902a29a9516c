/**
 * Whose signature on an electronic document is believed: certificates of the signing states, their revocation lists and
 * the policy for each state. Vocabulary of ICAO Doc 9303-12.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.api.trust;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
