/** Workstations whose devices the post uses: who may connect, and what is connected. */
@NullMarked
package org.mpaka.core.workstation;

import org.jspecify.annotations.NullMarked;
