/**
 * Mobile driving licences (ISO/IEC 18013-5): what can be verified of one without a connection to the holder's telephone.
 */
@NullMarked
package org.mpaka.documents.mdl;

import org.jspecify.annotations.NullMarked;
