@NullMarked
package org.mpaka.core.storage.internal;

import org.jspecify.annotations.NullMarked;
