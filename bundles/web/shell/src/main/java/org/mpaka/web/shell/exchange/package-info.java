/** Exchange with neighbours. */
@NullMarked
package org.mpaka.web.shell.exchange;

import org.jspecify.annotations.NullMarked;
