/** Passive authentication of Doc 9303-11: the security object, its signature, the hashes of the data groups. */
@NullMarked
package org.mpaka.core.trust.passive;

import org.jspecify.annotations.NullMarked;
