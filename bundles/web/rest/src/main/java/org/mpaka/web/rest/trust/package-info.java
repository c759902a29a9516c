/** Whose signature on electronic documents is believed. */
@NullMarked
package org.mpaka.web.rest.trust;

import org.jspecify.annotations.NullMarked;
