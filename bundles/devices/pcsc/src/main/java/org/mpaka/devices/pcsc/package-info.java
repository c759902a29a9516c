/** Chip readers behind PC/SC. */
@NullMarked
package org.mpaka.devices.pcsc;

import org.jspecify.annotations.NullMarked;
