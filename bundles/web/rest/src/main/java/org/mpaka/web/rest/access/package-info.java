/** Accounts and sessions, for the administration. */
@NullMarked
package org.mpaka.web.rest.access;

import org.jspecify.annotations.NullMarked;
