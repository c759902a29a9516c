@NullMarked
package org.mpaka.platform.fingerprint;

import org.jspecify.annotations.NullMarked;
