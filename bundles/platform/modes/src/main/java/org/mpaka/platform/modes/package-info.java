/** Starts what only a demonstration or training node may have. */
@NullMarked
package org.mpaka.platform.modes;

import org.jspecify.annotations.NullMarked;
