/** Devices on the desk, and simulators. */
@NullMarked
package org.mpaka.web.rest.device;

import org.jspecify.annotations.NullMarked;
