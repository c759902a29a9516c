/** Accounts and sessions. */
@NullMarked
package org.mpaka.web.shell.access;

import org.jspecify.annotations.NullMarked;
