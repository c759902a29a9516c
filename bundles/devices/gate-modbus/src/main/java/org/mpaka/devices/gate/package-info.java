/** Gates and lamps behind Modbus TCP. */
@NullMarked
package org.mpaka.devices.gate;

import org.jspecify.annotations.NullMarked;
