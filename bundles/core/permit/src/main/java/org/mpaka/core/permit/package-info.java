/** The register of permits and the acts that change it. */
@NullMarked
package org.mpaka.core.permit;

import org.jspecify.annotations.NullMarked;
