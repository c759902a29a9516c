/** Passenger lists: taken, screened ahead, expected, matched. */
@NullMarked
package org.mpaka.core.passenger;

import org.jspecify.annotations.NullMarked;
