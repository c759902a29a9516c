/** Commands for plug-ins. */
@NullMarked
package org.mpaka.web.shell.plugin;

import org.jspecify.annotations.NullMarked;
