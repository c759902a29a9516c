/** Tests of the figures, with invented people who may not appear in them. */
@NullMarked
package org.mpaka.web.metrics;

import org.jspecify.annotations.NullMarked;
