/** The journal, for auditors. */
@NullMarked
package org.mpaka.web.rest.journal;

import org.jspecify.annotations.NullMarked;
