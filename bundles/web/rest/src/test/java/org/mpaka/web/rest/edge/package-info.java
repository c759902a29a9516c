@NullMarked
package org.mpaka.web.rest.edge;

import org.jspecify.annotations.NullMarked;
