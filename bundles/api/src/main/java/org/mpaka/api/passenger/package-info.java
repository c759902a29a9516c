/**
 * Passenger lists that carriers send ahead, the journeys and expected people that come of them.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.api.passenger;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
