/** Fingerprints, where the law allows them. */
@NullMarked
package org.mpaka.web.rest.biometric;

import org.jspecify.annotations.NullMarked;
