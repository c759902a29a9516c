package org.mpaka.core.traveller;

import java.time.Instant;
import java.time.LocalDate;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.ThisNode;
import org.mpaka.api.traveller.Crossing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Days as the posts count them. */
@Component(service = PostTimes.class)
public final class PostTimes {
    private final ThisNode node;
    private final PostZones zones;

    @Activate
    public PostTimes(@Reference ThisNode node, @Reference PostClocks clocks) {
        this(node, clocks.zones());
    }

    PostTimes(ThisNode node, PostZones zones) {
        this.node = node;
        this.zones = zones;
    }

    CountryCode country() {
        return node.identity().country();
    }

    /** The day at this node's post. */
    LocalDate day(Instant at) {
        return zones.day(node.identity().post(), at);
    }

    /** The day of a crossing where it took place. */
    LocalDate day(Crossing crossing) {
        return zones.day(crossing.post(), crossing.at());
    }

    LocalDate day(Crossing crossing, Instant at) {
        return zones.day(crossing.post(), at);
    }
}
