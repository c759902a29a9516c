/** Visible digital seals of ICAO Doc 9303-13. */
@NullMarked
package org.mpaka.documents.seal;

import org.jspecify.annotations.NullMarked;
