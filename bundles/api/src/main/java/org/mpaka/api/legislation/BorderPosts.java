package org.mpaka.api.legislation;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.osgi.annotation.versioning.ProviderType;

/** All points of entry known to this node. */
@ProviderType
public interface BorderPosts {
    Optional<BorderPost> find(BorderPostId id);

    List<BorderPost> of(CountryCode country);
}
