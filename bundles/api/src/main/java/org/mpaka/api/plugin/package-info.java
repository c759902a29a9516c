/** Plug-ins that come and go while the node runs: a country's law, formats, drivers, routes. */
@Export
@Version("1.0.0")
@NullMarked
package org.mpaka.api.plugin;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
