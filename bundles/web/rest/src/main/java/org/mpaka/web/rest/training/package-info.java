/** Exercises over HTTPS. */
@NullMarked
package org.mpaka.web.rest.training;

import org.jspecify.annotations.NullMarked;
