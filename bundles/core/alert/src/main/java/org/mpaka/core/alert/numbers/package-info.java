/**
 * A hundred million document numbers on disk, exact: no OSGi, no database, one page of the disk a question.
 */
@NullMarked
package org.mpaka.core.alert.numbers;

import org.jspecify.annotations.NullMarked;
