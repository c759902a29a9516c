/** Signing in and out. */
@NullMarked
package org.mpaka.web.shell.session;

import org.jspecify.annotations.NullMarked;
