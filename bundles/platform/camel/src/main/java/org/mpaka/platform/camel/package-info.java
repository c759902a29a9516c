/** Runs the Camel routes that bundles contribute as services. */
@NullMarked
package org.mpaka.platform.camel;

import org.jspecify.annotations.NullMarked;
