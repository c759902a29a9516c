/** Serves the built console, its security headers and the report endpoint of its content policy. */
@NullMarked
package org.mpaka.web.console.internal;

import org.jspecify.annotations.NullMarked;
