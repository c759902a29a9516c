@NullMarked
package org.mpaka.devices.sbi;

import org.jspecify.annotations.NullMarked;
