/** Passenger lists in UN/EDIFACT: PAXLST and PNRGOV. */
@NullMarked
package org.mpaka.documents.passengerlist;

import org.jspecify.annotations.NullMarked;
