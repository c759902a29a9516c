/**
 * The list formats of the United Nations and of the US Treasury.
 */
@NullMarked
package org.mpaka.documents.alertlists;

import org.jspecify.annotations.NullMarked;
