/** Whose signature on electronic documents is believed: the store, its register, and the answer for one signer. */
@NullMarked
package org.mpaka.core.trust;

import org.jspecify.annotations.NullMarked;
