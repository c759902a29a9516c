/** Machines of a desk that are played over real sockets: a printer of receipts, one of labels, a gate with lamps. */
@NullMarked
package org.mpaka.testing.desk;

import org.jspecify.annotations.NullMarked;
