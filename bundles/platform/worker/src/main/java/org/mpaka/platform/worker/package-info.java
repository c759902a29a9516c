/**
 * Work that may die, in a process of its own.
 */
@NullMarked
package org.mpaka.platform.worker;

import org.jspecify.annotations.NullMarked;
