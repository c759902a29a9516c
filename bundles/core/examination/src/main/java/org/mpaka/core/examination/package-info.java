/** Documents compared with what is known of their kind. */
@NullMarked
package org.mpaka.core.examination;

import org.jspecify.annotations.NullMarked;
