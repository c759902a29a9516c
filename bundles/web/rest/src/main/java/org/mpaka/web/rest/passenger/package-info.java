/** Passenger lists, journeys and who is expected. */
@NullMarked
package org.mpaka.web.rest.passenger;

import org.jspecify.annotations.NullMarked;
