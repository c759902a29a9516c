/** How the documents of Utopia look, all of it invented. */
@NullMarked
package org.mpaka.countries.utopia.documents;

import org.jspecify.annotations.NullMarked;
