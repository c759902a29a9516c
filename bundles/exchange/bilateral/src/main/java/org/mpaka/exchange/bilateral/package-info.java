/** Bilateral exchange under registered agreements: agreed fields only, signed, encrypted, retried, receipted. */
@NullMarked
package org.mpaka.exchange.bilateral;

import org.jspecify.annotations.NullMarked;
