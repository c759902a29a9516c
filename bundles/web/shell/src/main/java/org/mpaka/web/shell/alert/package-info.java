/** Lists, alerts, hits. */
@NullMarked
package org.mpaka.web.shell.alert;

import org.jspecify.annotations.NullMarked;
