/** Reaches into the platform's own package, so that the tests run the very application that serves. */
@NullMarked
package org.mpaka.platform.jersey.internal;

import org.jspecify.annotations.NullMarked;
