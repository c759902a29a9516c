/**
 * The machine-readable zones of ICAO Doc 9303: read, checked to the last digit, and written.
 */
@NullMarked
package org.mpaka.documents.mrz;

import org.jspecify.annotations.NullMarked;
