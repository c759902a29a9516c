/** The register. */
@NullMarked
package org.mpaka.web.shell.traveller;

import org.jspecify.annotations.NullMarked;
