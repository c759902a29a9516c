/**
 * The inspection of one traveller at one lane: checks, ruling, decision, second line.
 */
@Export
@Version("1.3.0")
@NullMarked
package org.mpaka.api.inspection;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
