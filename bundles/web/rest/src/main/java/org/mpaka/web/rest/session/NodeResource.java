package org.mpaka.web.rest.session;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.PostClocks;
import org.mpaka.api.PostZones;
import org.mpaka.api.ThisNode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says which post this is, before anybody has signed in. */
@Component(service = RestResource.class)
@Path("node")
@Tag(name = "Session")
@Produces(MediaType.APPLICATION_JSON)
public final class NodeResource implements RestResource {
    private final ThisNode node;
    private final BorderPosts posts;
    private final PostZones zones;

    @Activate
    public NodeResource(@Reference ThisNode node, @Reference BorderPosts posts, @Reference PostClocks clocks) {
        this.node = node;
        this.posts = posts;
        this.zones = clocks.zones();
    }

    @GET
    @Operation(
            operationId = "readNode",
            summary = "Which post this is",
            description = "Needs no session: the sign-in page shows the post and whether its data are real.")
    public NodeView read() {
        var identity = node.identity();
        var languages = Language.SPOKEN.stream().map(Locale::getLanguage).toList();
        return new NodeView(identity, posts.find(identity.post()), languages, browserName(zones.of(identity.post())));
    }

    /** Browsers know regions; of offsets the older ones know none, {@code Etc/GMT-2} stands for two hours ahead. */
    static String browserName(ZoneId zone) {
        if (!(zone.normalized() instanceof ZoneOffset offset)) return zone.getId();
        int seconds = offset.getTotalSeconds();
        if (seconds == 0) return "UTC";
        return seconds % 3600 == 0 ? "Etc/GMT%+d".formatted(-seconds / 3600) : offset.getId();
    }

    /**
     * This installation.
     *
     * @param post the point of entry; absent when no country bundle knows it
     * @param languages codes of the languages answers can be asked in (ISO 639)
     * @param zone of the clock on the wall of the post, {@code Africa/Bujumbura}: its days are the days of every
     *     question and answer, whatever the clock of the workstation says
     */
    public record NodeView(NodeIdentity identity, Optional<BorderPost> post, List<String> languages, String zone) {}
}
