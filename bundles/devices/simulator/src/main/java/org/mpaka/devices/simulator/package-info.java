/**
 * A document reader that is none: plays a script of invented documents for training and demonstration.
 */
@NullMarked
package org.mpaka.devices.simulator;

import org.jspecify.annotations.NullMarked;
