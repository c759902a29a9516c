/** What the web server itself answers to requests that reach no servlet. */
@NullMarked
package org.mpaka.platform.httperrors;

import org.jspecify.annotations.NullMarked;
