/** Boarding passes of IATA Resolution 792. */
@NullMarked
package org.mpaka.documents.boardingpass;

import org.jspecify.annotations.NullMarked;
