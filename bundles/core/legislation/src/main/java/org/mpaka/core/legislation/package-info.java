/** Loads the countries' law and applies it. */
@NullMarked
package org.mpaka.core.legislation;

import org.jspecify.annotations.NullMarked;
