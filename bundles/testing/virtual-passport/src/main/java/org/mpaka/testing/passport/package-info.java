/**
 * A travel document's chip that is none: answers commands as Doc 9303-10 and -11 describe, faults included. Its people are
 * invented, its keys made when it is made.
 */
@NullMarked
package org.mpaka.testing.passport;

import org.jspecify.annotations.NullMarked;
