@NullMarked
package org.mpaka.core.permit;

import org.jspecify.annotations.NullMarked;
