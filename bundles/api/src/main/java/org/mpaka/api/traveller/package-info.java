/**
 * Travellers, their documents and their crossings: the register.
 */
@Export
@Version("1.2.0")
@NullMarked
package org.mpaka.api.traveller;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
