@NullMarked
package org.mpaka.core.examination;

import org.jspecify.annotations.NullMarked;
