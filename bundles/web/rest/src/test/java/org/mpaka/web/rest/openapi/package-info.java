/** Makes the OpenAPI document out of the classes that serve it, and holds both to each other. */
@NullMarked
package org.mpaka.web.rest.openapi;

import org.jspecify.annotations.NullMarked;
