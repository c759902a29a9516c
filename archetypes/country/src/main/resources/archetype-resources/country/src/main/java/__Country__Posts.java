package ${package};

import java.util.List;
import java.util.Optional;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPost.Kind;
import org.mpaka.api.legislation.BorderPostSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Two invented points of entry: a bridge to the neighbour ${neighbour}, and an airport. */
@Component(service = BorderPostSource.class)
public final class ${Country}Posts implements BorderPostSource {
    private static final List<BorderPost> POSTS = List.of(
            new BorderPost(
                    BorderPostId.of("${code}-BRI"),
                    "${title} Bridge",
                    Kind.LAND,
                    Optional.of(CountryCode.of("${neighbour}")),
                    Optional.empty(),
                    false,
                    Optional.empty()),
            new BorderPost(
                    BorderPostId.of("${code}-AIR"),
                    "${title} Airport",
                    Kind.AIR,
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    Optional.empty()));

    @Activate
    public ${Country}Posts() {}

    @Override
    public List<BorderPost> posts() {
        return POSTS;
    }
}
