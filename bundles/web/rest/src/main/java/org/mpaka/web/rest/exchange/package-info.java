/** Exchange with neighbours. */
@NullMarked
package org.mpaka.web.rest.exchange;

import org.jspecify.annotations.NullMarked;
