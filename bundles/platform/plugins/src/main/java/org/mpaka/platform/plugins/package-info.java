/** Plug-ins that come and go while the node runs. */
@NullMarked
package org.mpaka.platform.plugins;

import org.jspecify.annotations.NullMarked;
