/** Makes the keys and secrets of a node, before the runtime that needs them starts. */
@NullMarked
package org.mpaka.platform.setup;

import org.jspecify.annotations.NullMarked;
