/** Documents compared with what is known of their kind. */
@NullMarked
package org.mpaka.web.shell.examination;

import org.jspecify.annotations.NullMarked;
