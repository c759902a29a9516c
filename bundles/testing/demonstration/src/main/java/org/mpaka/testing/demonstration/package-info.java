/** Invented officers, travellers and alerts for a node in demonstration mode, and for no other. */
@NullMarked
package org.mpaka.testing.demonstration;

import org.jspecify.annotations.NullMarked;
