/** Reads the machine-readable zone and barcodes from pictures of pages. */
@NullMarked
package org.mpaka.documents.page;

import org.jspecify.annotations.NullMarked;
