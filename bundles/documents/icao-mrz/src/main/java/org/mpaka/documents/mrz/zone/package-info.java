/**
 * The engine under every format of lines with check digits. No contract: bundles of such formats carry a copy of it
 * (bnd's {@code -conditionalpackage}), so that each comes and goes alone.
 */
@NullMarked
package org.mpaka.documents.mrz.zone;

import org.jspecify.annotations.NullMarked;
