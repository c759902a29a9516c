/** Exercises at the lane, on a node that is for training and for nothing else. */
@Export
@Version("1.1.0")
@NullMarked
package org.mpaka.api.training;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
