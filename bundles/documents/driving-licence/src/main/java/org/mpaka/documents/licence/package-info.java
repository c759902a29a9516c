/** Driving licences and identity cards of AAMVA's members, by the barcode on their back. */
@NullMarked
package org.mpaka.documents.licence;

import org.jspecify.annotations.NullMarked;
