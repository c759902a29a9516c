/** The commands, over a core made up for tests. */
@NullMarked
package org.mpaka.web.shell;

import org.jspecify.annotations.NullMarked;
