/** What runs in a process of its own: decodes pictures that strangers made and reads the characters in them. */
@NullMarked
package org.mpaka.documents.page.worker;

import org.jspecify.annotations.NullMarked;
