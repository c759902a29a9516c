/** Counts. */
@NullMarked
package org.mpaka.web.shell.reporting;

import org.jspecify.annotations.NullMarked;
