/**
 * The devices of the post: which are there, how they are, whose lane they serve.
 */
@NullMarked
package org.mpaka.core.device;

import org.jspecify.annotations.NullMarked;
