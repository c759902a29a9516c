/** Exercises at the lane of a node that is for training. */
@NullMarked
package org.mpaka.core.training;

import org.jspecify.annotations.NullMarked;
