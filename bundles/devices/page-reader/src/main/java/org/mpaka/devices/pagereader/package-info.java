/** Full-page readers behind a small HTTP service that stands beside them: text, picture of the page, chip. */
@NullMarked
package org.mpaka.devices.pagereader;

import org.jspecify.annotations.NullMarked;
