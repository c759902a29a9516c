package org.mpaka.api.legislation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.osgi.annotation.versioning.ProviderType;

/** The points of entry of the countries whose law this node has. */
@ProviderType
public interface BorderPosts {
    /** As it is today. */
    Optional<BorderPost> find(BorderPostId id);

    /** As it was, or will be, on a day. */
    Optional<BorderPost> find(BorderPostId id, LocalDate on);

    /** Those there are today. */
    List<BorderPost> of(CountryCode country);
}
