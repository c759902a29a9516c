package org.mpaka.core.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;

/** No country bundle is there. */
final class NoPosts implements BorderPosts {
    @Override
    public Optional<BorderPost> find(BorderPostId post, LocalDate on) {
        return find(post);
    }

    @Override
    public Optional<BorderPost> find(BorderPostId id) {
        return Optional.empty();
    }

    @Override
    public List<BorderPost> of(CountryCode country) {
        return List.of();
    }
}
