/** Reads chips of electronic travel documents (Doc 9303-10, -11) and says what was found. */
@NullMarked
package org.mpaka.documents.chip;

import org.jspecify.annotations.NullMarked;
