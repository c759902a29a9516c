/** Load generators and benchmarks. */
@NullMarked
package org.mpaka.benchmarks;

import org.jspecify.annotations.NullMarked;
