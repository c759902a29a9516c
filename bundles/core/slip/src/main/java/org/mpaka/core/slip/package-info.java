/**
 * The slip a traveller takes along: one page, and a code that any post can verify.
 */
@NullMarked
package org.mpaka.core.slip;

import org.jspecify.annotations.NullMarked;
