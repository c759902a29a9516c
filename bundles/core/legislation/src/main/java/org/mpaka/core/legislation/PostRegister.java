package org.mpaka.core.legislation;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPostSource;
import org.mpaka.api.legislation.BorderPosts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The points of entry that the country bundles know. */
@Component(service = BorderPosts.class)
public final class PostRegister implements BorderPosts {
    private static final Logger LOG = LoggerFactory.getLogger(PostRegister.class);

    private final List<BorderPostSource> sources = new CopyOnWriteArrayList<>();

    @Activate
    public PostRegister() {}

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE, unbind = "removeSource")
    public void addSource(BorderPostSource source) {
        sources.add(source);
    }

    void removeSource(BorderPostSource source) {
        sources.remove(source);
    }

    @Override
    public Optional<BorderPost> find(BorderPostId id) {
        return posts().filter(post -> post.id().equals(id)).findFirst();
    }

    @Override
    public List<BorderPost> of(CountryCode country) {
        return posts().filter(post -> post.id().country().equals(country)).toList();
    }

    private Stream<BorderPost> posts() {
        return sources.stream().flatMap(PostRegister::of);
    }

    /** A country's faulty list of posts is that country's trouble alone. */
    private static Stream<BorderPost> of(BorderPostSource source) {
        try {
            return source.posts().stream();
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "{} tells no posts: {}",
                    source.getClass().getName(),
                    e.getClass().getName());
            return Stream.empty();
        }
    }
}
