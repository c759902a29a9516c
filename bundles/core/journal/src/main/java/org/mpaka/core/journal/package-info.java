@NullMarked
package org.mpaka.core.journal;

import org.jspecify.annotations.NullMarked;
