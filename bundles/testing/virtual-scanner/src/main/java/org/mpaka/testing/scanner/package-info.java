/**
 * A scanner of fingers that is none.
 */
@NullMarked
package org.mpaka.testing.scanner;

import org.jspecify.annotations.NullMarked;
