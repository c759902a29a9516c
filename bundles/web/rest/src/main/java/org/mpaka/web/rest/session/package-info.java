/** Signing in and out, and who this node is. */
@NullMarked
package org.mpaka.web.rest.session;

import org.jspecify.annotations.NullMarked;
