@NullMarked
package org.mpaka.devices.pagereader;

import org.jspecify.annotations.NullMarked;
