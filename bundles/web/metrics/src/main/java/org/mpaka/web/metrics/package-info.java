/** What the post does, as figures. No label holds anything about a person. */
@NullMarked
package org.mpaka.web.metrics;

import org.jspecify.annotations.NullMarked;
