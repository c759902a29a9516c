/**
 * What a bundle offers to the REST interface: resources and providers as services, problems in one shape.
 *
 * <p>All of Jakarta REST, Bean Validation and the OpenAPI annotations come from this bundle; a contributor compiles
 * against them and nests none.
 */
@NullMarked
@Version("1.0.0")
package org.mpaka.platform.jersey;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
