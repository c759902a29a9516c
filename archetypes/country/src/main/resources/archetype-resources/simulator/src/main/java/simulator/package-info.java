/** A card reader that is none, for training and demonstration. */
@NullMarked
package ${package}.simulator;

import org.jspecify.annotations.NullMarked;
