@NullMarked
package org.mpaka.devices.mrzserial;

import org.jspecify.annotations.NullMarked;
