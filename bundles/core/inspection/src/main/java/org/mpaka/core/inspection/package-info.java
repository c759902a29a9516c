/** The main job: shifts, checks, decisions, the second line. */
@NullMarked
package org.mpaka.core.inspection;

import org.jspecify.annotations.NullMarked;
