/** ${title}: law, posts, documents and agreements. What the generator wrote is invented and says so. */
@NullMarked
package ${package};

import org.jspecify.annotations.NullMarked;
