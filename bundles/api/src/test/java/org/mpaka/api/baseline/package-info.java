/** Holds the versions of the packages to what changed in them. */
@NullMarked
package org.mpaka.api.baseline;

import org.jspecify.annotations.NullMarked;
