/**
 * The matcher: finds listed persons and documents in memory. No input or output and no OSGi in here, so that another
 * engine can take its place behind {@link org.mpaka.api.alert.AlertScreening}.
 */
@NullMarked
package org.mpaka.core.alert.screening;

import org.jspecify.annotations.NullMarked;
