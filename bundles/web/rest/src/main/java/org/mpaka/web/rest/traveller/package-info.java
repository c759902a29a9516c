/** The register of travellers and crossings. */
@NullMarked
package org.mpaka.web.rest.traveller;

import org.jspecify.annotations.NullMarked;
