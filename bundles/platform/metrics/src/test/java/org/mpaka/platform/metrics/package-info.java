/** Tests of the figures. */
@NullMarked
package org.mpaka.platform.metrics;

import org.jspecify.annotations.NullMarked;
