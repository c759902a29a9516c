/** The register of travellers and crossings: written by the journal's entries, read by officers and inspections. */
@NullMarked
package org.mpaka.core.traveller;

import org.jspecify.annotations.NullMarked;
