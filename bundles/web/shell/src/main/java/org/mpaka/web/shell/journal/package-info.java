/** The journal, for auditors. */
@NullMarked
package org.mpaka.web.shell.journal;

import org.jspecify.annotations.NullMarked;
