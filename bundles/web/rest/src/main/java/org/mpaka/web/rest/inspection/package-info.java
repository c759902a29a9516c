/** The main job: shifts, inspections, the second line. */
@NullMarked
package org.mpaka.web.rest.inspection;

import org.jspecify.annotations.NullMarked;
