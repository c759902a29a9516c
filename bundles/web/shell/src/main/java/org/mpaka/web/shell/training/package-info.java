/** Commands for exercises. */
@NullMarked
package org.mpaka.web.shell.training;

import org.jspecify.annotations.NullMarked;
