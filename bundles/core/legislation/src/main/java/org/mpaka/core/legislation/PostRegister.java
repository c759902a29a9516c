package org.mpaka.core.legislation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PostClocks;
import org.mpaka.api.ThisNode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The points of entry that the law names, of this node's country with what its authority changed. */
@Component(service = BorderPosts.class)
public final class PostRegister implements BorderPosts {
    private final Supplier<CountryCode> own;
    private final LawShelf shelf;
    private final Supplier<LocalDate> today;

    /** @param changes referred to because it brings the shelf what was approved */
    @Activate
    public PostRegister(
            @Reference ThisNode node,
            @Reference LawShelf shelf,
            @Reference LawChangeRegister changes,
            @Reference Clock clock,
            @Reference PostClocks clocks) {
        this(() -> node.identity().country(), shelf, () -> clocks.zones()
                .day(node.identity().post(), clock.instant()));
    }

    /** Without what was changed, for a post of this country on one day. */
    public PostRegister(CountryCode country, LawShelf shelf, LocalDate today) {
        this(() -> country, shelf, () -> today);
    }

    private PostRegister(Supplier<CountryCode> own, LawShelf shelf, Supplier<LocalDate> today) {
        this.own = own;
        this.shelf = shelf;
        this.today = today;
    }

    @Override
    public Optional<BorderPost> find(BorderPostId id) {
        return find(id, today.get());
    }

    @Override
    public Optional<BorderPost> find(BorderPostId id, LocalDate on) {
        return law(id.country()).on(on).find(BorderPost.TABLE, id.value()).map(BorderPost::of);
    }

    @Override
    public List<BorderPost> of(CountryCode country) {
        return law(country).on(today.get()).table(BorderPost.TABLE).stream()
                .map(BorderPost::of)
                .filter(post -> post.id().country().equals(country))
                .toList();
    }

    /** Changes are made to the law of this node's country alone. */
    private LawInForce law(CountryCode country) {
        return country.equals(own.get()) ? shelf.lawOf(country) : shelf.bare(country);
    }
}
