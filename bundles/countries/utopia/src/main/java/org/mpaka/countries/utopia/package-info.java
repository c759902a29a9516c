/** Utopia, the fictional state of ICAO Doc 9303: the reference for a new country, and for tests. */
@NullMarked
package org.mpaka.countries.utopia;

import org.jspecify.annotations.NullMarked;
