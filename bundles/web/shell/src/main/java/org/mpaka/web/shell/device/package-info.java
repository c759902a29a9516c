/** Devices and simulators. */
@NullMarked
package org.mpaka.web.shell.device;

import org.jspecify.annotations.NullMarked;
