/** The exchange's registers: what waits to be sent, what was received, who is on the way here. */
@NullMarked
package org.mpaka.core.exchange;

import org.jspecify.annotations.NullMarked;
