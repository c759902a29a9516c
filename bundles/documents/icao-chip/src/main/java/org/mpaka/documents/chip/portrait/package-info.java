/** Portraits out of DG2, decoded in a process of their own. */
@NullMarked
package org.mpaka.documents.chip.portrait;

import org.jspecify.annotations.NullMarked;
