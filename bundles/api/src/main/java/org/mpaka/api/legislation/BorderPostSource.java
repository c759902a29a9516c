package org.mpaka.api.legislation;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** A country's points of entry; its bundle registers one. */
@ConsumerType
public interface BorderPostSource {
    List<BorderPost> posts();
}
