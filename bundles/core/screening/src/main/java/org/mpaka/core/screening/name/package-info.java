/**
 * Names: how they are read, what makes two words alike, how two names lie beside each other. Works in arrays that are
 * used again, so that a query allocates nothing here.
 */
@NullMarked
package org.mpaka.core.screening.name;

import org.jspecify.annotations.NullMarked;
