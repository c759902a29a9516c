/**
 * Law as data: rules that take facts and a date and answer with a ruling that cites its article.
 */
@Export
@Version("2.0.0")
@NullMarked
package org.mpaka.api.legislation;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
