/**
 * Fingerprints, where the law of the country says that they are taken: off otherwise. Templates lie enciphered apart from the
 * register, are deleted alone, and leave the node by no link.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.mpaka.api.biometric;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
