/**
 * Alerts: whom, what and which vehicle the state looks for; hits and their adjudication.
 */
@Export
@Version("2.0.0")
@NullMarked
package org.mpaka.api.alert;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
