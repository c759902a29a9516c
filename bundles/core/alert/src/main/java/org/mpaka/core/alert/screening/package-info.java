/** The alerts in force in memory: persons in the engine of {@code core/screening}, documents by their numbers. */
@NullMarked
package org.mpaka.core.alert.screening;

import org.jspecify.annotations.NullMarked;
