/** Figures of the node in the Prometheus text format. */
@NullMarked
package org.mpaka.platform.metrics;

import org.jspecify.annotations.NullMarked;
