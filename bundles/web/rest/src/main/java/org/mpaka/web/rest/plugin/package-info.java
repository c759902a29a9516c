/** Plug-ins over HTTPS. */
@NullMarked
package org.mpaka.web.rest.plugin;

import org.jspecify.annotations.NullMarked;
