/** The program that checks an exported journal and needs nothing but the file. */
@NullMarked
package org.mpaka.core.journal.verifier;

import org.jspecify.annotations.NullMarked;
