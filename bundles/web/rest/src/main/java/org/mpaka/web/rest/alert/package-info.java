/** Alert lists, alerts, imports, hits. */
@NullMarked
package org.mpaka.web.rest.alert;

import org.jspecify.annotations.NullMarked;
