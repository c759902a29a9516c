/** The French identity card of two lines of 36. */
@NullMarked
package org.mpaka.documents.frenchid;

import org.jspecify.annotations.NullMarked;
