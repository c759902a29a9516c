/** The REST interface as a whole: what every operation does, and what none lets happen. */
@NullMarked
package org.mpaka.web.rest;

import org.jspecify.annotations.NullMarked;
