/** What was read from chips of documents. */
@NullMarked
package org.mpaka.web.rest.chip;

import org.jspecify.annotations.NullMarked;
