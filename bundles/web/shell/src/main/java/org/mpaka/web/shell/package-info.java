/** What all commands share: in whose name they act, how they print. */
@NullMarked
package org.mpaka.web.shell;

import org.jspecify.annotations.NullMarked;
