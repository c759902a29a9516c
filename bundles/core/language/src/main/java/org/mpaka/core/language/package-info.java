/** Says sentences in the reader's language, out of the catalogues of all bundles. */
@NullMarked
package org.mpaka.core.language;

import org.jspecify.annotations.NullMarked;
