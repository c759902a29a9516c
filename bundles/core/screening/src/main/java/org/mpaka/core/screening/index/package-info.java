/** The index over the words of listed names: arrays of numbers that do not change once built, and what searches them. */
@NullMarked
package org.mpaka.core.screening.index;

import org.jspecify.annotations.NullMarked;
