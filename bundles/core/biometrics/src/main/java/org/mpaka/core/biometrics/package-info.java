/** Fingerprints in the second line, where the law says so: taken, compared, searched and deleted. */
@NullMarked
package org.mpaka.core.biometrics;

import org.jspecify.annotations.NullMarked;
