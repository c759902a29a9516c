@NullMarked
package org.mpaka.core.biometrics;

import org.jspecify.annotations.NullMarked;
