/**
 * Reads documents of every format, judges what all formats share, and answers the document check.
 */
@NullMarked
package org.mpaka.core.document;

import org.jspecify.annotations.NullMarked;
