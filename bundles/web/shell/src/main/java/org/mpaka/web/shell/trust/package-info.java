/** Commands about whose signature on documents is believed. */
@NullMarked
package org.mpaka.web.shell.trust;

import org.jspecify.annotations.NullMarked;
