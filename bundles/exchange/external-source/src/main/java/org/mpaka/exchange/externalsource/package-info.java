/** Asks an external database by JSON over HTTPS with pinned certificates on both sides: the reference connector. */
@NullMarked
package org.mpaka.exchange.externalsource;

import org.jspecify.annotations.NullMarked;
