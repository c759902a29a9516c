/** What every request passes: session, origin, size, language, errors. */
@NullMarked
package org.mpaka.web.rest.edge;

import org.jspecify.annotations.NullMarked;
