/** The agent on a workstation: drives its devices for the post, to which it connects. */
@NullMarked
package org.mpaka.platform.agent.workstation;

import org.jspecify.annotations.NullMarked;
