/**
 * Contract test kits: a plug-in extends the kit of the contract it implements and gets the contract's promises tested.
 */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.testing.tck;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
