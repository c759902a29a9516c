/** Passenger lists and journeys. */
@NullMarked
package org.mpaka.web.shell.passenger;

import org.jspecify.annotations.NullMarked;
