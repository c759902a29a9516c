/** What comes from outside is bounded here before a parser or a key is made of it. */
@NullMarked
package org.mpaka.core.trust.encoding;

import org.jspecify.annotations.NullMarked;
