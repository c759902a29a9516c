/**
 * What the second line sees of a document: descriptions of genuine documents and known forgeries beside the one in hand,
 * the officer's findings, and the picture of its page as far as this post keeps pictures.
 */
@Export
@Version("1.1.0")
@NullMarked
package org.mpaka.api.examination;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
