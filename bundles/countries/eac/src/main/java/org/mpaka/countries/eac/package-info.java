/** The East African Community: what its members' laws share. */
@NullMarked
package org.mpaka.countries.eac;

import org.jspecify.annotations.NullMarked;
