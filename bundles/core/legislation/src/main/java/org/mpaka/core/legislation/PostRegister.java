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

/** The points of entry that the country bundles know. */
@Component(service = BorderPosts.class)
public final class PostRegister implements BorderPosts {
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
        return sources.stream().flatMap(source -> source.posts().stream());
    }
}
