@NullMarked
package org.mpaka.web.rest.events;

import org.jspecify.annotations.NullMarked;
