/** Routes that bring passenger lists in. */
@NullMarked
package org.mpaka.exchange.passengerdata;

import org.jspecify.annotations.NullMarked;
