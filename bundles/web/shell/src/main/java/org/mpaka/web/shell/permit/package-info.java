/** Permits, passes and stays. */
@NullMarked
package org.mpaka.web.shell.permit;

import org.jspecify.annotations.NullMarked;
