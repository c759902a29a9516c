@NullMarked
package org.mpaka.platform.jersey.internal;

import org.jspecify.annotations.NullMarked;
