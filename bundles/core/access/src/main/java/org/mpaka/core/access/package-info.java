@NullMarked
package org.mpaka.core.access;

import org.jspecify.annotations.NullMarked;
