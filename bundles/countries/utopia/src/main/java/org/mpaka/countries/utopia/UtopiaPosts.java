package org.mpaka.countries.utopia;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPost.Kind;
import org.mpaka.api.legislation.BorderPostSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Three invented points of entry, one of each kind. */
@Component(service = BorderPostSource.class)
public final class UtopiaPosts implements BorderPostSource {
    private static final List<BorderPost> POSTS = List.of(
            post("AMA", "Amaurot", Kind.AIR, "", "", false, ""),
            post("ANY", "Anydrus Bridge", Kind.LAND, "XXX", "", true, ""),
            post("ABR", "Abraxa", Kind.WATER, "", "", false, ""));

    @Activate
    public UtopiaPosts() {}

    @Override
    public List<BorderPost> posts() {
        return POSTS;
    }

    private static BorderPost post(
            String code, String name, Kind kind, String neighbour, String opposite, boolean oneStop, String province) {
        return new BorderPost(
                BorderPostId.of("UTO-" + code),
                name,
                kind,
                given(neighbour).map(CountryCode::of),
                given(opposite).map(BorderPostId::of),
                oneStop,
                given(province));
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
