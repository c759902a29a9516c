/** A core made up for the tests: invented people, services that answer with them and write down how they were called. */
@NullMarked
package org.mpaka.web.rest.core;

import org.jspecify.annotations.NullMarked;
