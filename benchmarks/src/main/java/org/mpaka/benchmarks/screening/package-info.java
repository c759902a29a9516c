/** Measures the screening engine: how exact on labelled pairs and populations, how fast beside its rivals. */
@NullMarked
package org.mpaka.benchmarks.screening;

import org.jspecify.annotations.NullMarked;
