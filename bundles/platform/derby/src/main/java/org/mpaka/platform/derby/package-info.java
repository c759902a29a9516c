/** The embedded database engine as a JDBC service: encrypted at rest, its boot password read from a secret file. */
@NullMarked
package org.mpaka.platform.derby;

import org.jspecify.annotations.NullMarked;
