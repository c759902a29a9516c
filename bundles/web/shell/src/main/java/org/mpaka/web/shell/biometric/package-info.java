/** Commands about fingerprints. */
@NullMarked
package org.mpaka.web.shell.biometric;

import org.jspecify.annotations.NullMarked;
