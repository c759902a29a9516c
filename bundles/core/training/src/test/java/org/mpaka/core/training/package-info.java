@NullMarked
package org.mpaka.core.training;

import org.jspecify.annotations.NullMarked;
