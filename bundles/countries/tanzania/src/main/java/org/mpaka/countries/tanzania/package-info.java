/** Tanzania: law and points of entry. */
@NullMarked
package org.mpaka.countries.tanzania;

import org.jspecify.annotations.NullMarked;
