@NullMarked
package org.mpaka.web.rest.status;

import org.jspecify.annotations.NullMarked;
