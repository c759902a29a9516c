/** Who may ask how the node is. */
@NullMarked
package org.mpaka.platform.health;

import org.jspecify.annotations.NullMarked;
