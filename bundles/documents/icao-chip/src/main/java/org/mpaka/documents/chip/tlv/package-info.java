/** Data objects of a chip's files. */
@NullMarked
package org.mpaka.documents.chip.tlv;

import org.jspecify.annotations.NullMarked;
