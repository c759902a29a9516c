/** Opens gates for who was admitted, and has lamps follow their lanes. */
@NullMarked
package org.mpaka.core.gate;

import org.jspecify.annotations.NullMarked;
