/** Counts of crossings. */
@NullMarked
package org.mpaka.web.rest.reporting;

import org.jspecify.annotations.NullMarked;
