/** Counts of crossings, from a table of its own that holds nobody's name. */
@NullMarked
package org.mpaka.core.reporting;

import org.jspecify.annotations.NullMarked;
