/** Receipt printers that speak ESC/POS and label printers that speak ZPL, on the network or a serial port. */
@NullMarked
package org.mpaka.devices.printer;

import org.jspecify.annotations.NullMarked;
