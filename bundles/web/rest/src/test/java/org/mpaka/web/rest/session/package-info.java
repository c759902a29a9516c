@NullMarked
package org.mpaka.web.rest.session;

import org.jspecify.annotations.NullMarked;
