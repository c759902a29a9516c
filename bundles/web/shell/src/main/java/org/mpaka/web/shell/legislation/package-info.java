/** Law tables. */
@NullMarked
package org.mpaka.web.shell.legislation;

import org.jspecify.annotations.NullMarked;
