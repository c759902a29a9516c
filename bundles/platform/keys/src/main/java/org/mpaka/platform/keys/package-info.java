/** How keys are kept and certificates pinned. Taken into each bundle that needs it (see {@code bnd.bnd} there). */
@NullMarked
package org.mpaka.platform.keys;

import org.jspecify.annotations.NullMarked;
