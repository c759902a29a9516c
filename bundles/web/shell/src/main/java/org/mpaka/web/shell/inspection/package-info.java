/** The main job and the second line. */
@NullMarked
package org.mpaka.web.shell.inspection;

import org.jspecify.annotations.NullMarked;
