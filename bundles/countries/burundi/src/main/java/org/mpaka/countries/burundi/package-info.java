/** Burundi: law and points of entry. */
@NullMarked
package org.mpaka.countries.burundi;

import org.jspecify.annotations.NullMarked;
