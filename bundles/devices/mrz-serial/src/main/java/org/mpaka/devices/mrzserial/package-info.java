/** Swipe readers for machine-readable zones on serial ports. */
@NullMarked
package org.mpaka.devices.mrzserial;

import org.jspecify.annotations.NullMarked;
