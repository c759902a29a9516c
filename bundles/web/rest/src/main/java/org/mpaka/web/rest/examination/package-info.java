/** Documents compared with what is known of their kind. */
@NullMarked
package org.mpaka.web.rest.examination;

import org.jspecify.annotations.NullMarked;
