@NullMarked
package org.mpaka.devices.printer;

import org.jspecify.annotations.NullMarked;
