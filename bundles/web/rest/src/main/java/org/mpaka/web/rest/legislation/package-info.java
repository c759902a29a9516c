/** Law tables, points of entry, codes of states. */
@NullMarked
package org.mpaka.web.rest.legislation;

import org.jspecify.annotations.NullMarked;
