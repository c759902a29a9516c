/** The arithmetic of the chain, without database and server: the same for the journal and for whoever checks it. */
@NullMarked
package org.mpaka.core.journal.chain;

import org.jspecify.annotations.NullMarked;
