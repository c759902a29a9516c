/** Permits and passes. */
@NullMarked
package org.mpaka.web.rest.permit;

import org.jspecify.annotations.NullMarked;
