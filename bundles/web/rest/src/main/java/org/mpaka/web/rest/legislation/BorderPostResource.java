package org.mpaka.web.rest.legislation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.BorderPostId;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.ThisNode;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.platform.jersey.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Points of entry. */
@Component(service = RestResource.class)
@Path("border-posts")
@Tag(name = "Reference data", description = "Points of entry and codes of states.")
@Produces(MediaType.APPLICATION_JSON)
public final class BorderPostResource implements RestResource {
    private final BorderPosts posts;
    private final ThisNode node;

    @Activate
    public BorderPostResource(@Reference BorderPosts posts, @Reference ThisNode node) {
        this.posts = posts;
        this.node = node;
    }

    @GET
    @Operation(
            operationId = "listBorderPosts",
            summary = "Points of entry of a country",
            description = "Of this node's country when none is given.")
    public Page<BorderPost> list(
            @Parameter(description = "The country.", example = "BDI") @QueryParam("country") @Nullable
                    CountryCode country) {
        return Page.of(posts.of(country == null ? node.identity().country() : country));
    }

    @GET
    @Path("{post}")
    @Operation(operationId = "readBorderPost", summary = "A point of entry", description = "By its code.")
    public BorderPost read(@PathParam("post") BorderPostId post) {
        return posts.find(post).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "border post", post));
    }
}
