package org.mpaka.platform.jersey.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mpaka.platform.jersey.Problem;
import org.mpaka.platform.jersey.RestProvider;
import org.mpaka.platform.jersey.RestResource;

class RestApplicationTest {

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private final ApplicationHandler handler = new ApplicationHandler(new RestApplication(
            new Contributions(List.of(new Posts()), List.of(new ClosedPost())), mapper, new ContentValidator()));

    @Test
    void servesAContributedResource() throws Exception {
        ContainerResponse response = call("GET", "posts", null);

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getEntity()).isEqualTo(new Post(new PostId("BDI-KOB"), "Kobero"));
    }

    @Test
    void answersInvalidContentWith422AndTheFieldAtFault() throws Exception {
        ContainerResponse response = call("POST", "posts", "{\"id\":{\"value\":\"BDI-KOB\"},\"name\":\" \"}");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(((Problem) response.getEntity()).errors())
                .extracting(Problem.FieldError::field)
                .containsExactly("name");
    }

    @Test
    void namesThePlaceOfUnreadableContentWithoutQuotingIt() throws Exception {
        ContainerResponse response = call("POST", "posts", "{\"name\": NDAYISENGA}");

        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getEntity().toString()).contains("line 1").doesNotContain("NDAYISENGA");
    }

    @Test
    void refusesATextThatNoDatabaseStores() throws Exception {
        for (String end : List.of("\\u0000", "\\ud83d", "\\ude00", "\\ude00\\ud83d", "\\ud83dx")) {
            assertThat(post("Kobero" + end).getStatus()).as(end).isEqualTo(400);
        }
        assertThat(post("Kobero\\ud83d\\ude00").getStatus()).isLessThan(300);
    }

    private ContainerResponse post(String name) throws Exception {
        return call("POST", "posts", "{\"id\":{\"value\":\"BDI-KOB\"},\"name\":\"" + name + "\"}");
    }

    @Test
    void refusesEmptyContent() throws Exception {
        assertThat(call("POST", "posts", "null").getStatus()).isEqualTo(400);
    }

    @Test
    void answersTheUnknownWithAProblem() throws Exception {
        ContainerResponse response = call("GET", "posts/missing", null);

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getMediaType()).hasToString(Problem.MEDIA_TYPE);
    }

    @Test
    void givesNothingOfAnUnexpectedErrorAway() throws Exception {
        ContainerResponse response = call("GET", "posts/broken", null);

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getEntity().toString()).contains("reference").doesNotContain("secret");
    }

    @Test
    void prefersAContributedMapperForItsException() throws Exception {
        assertThat(call("GET", "posts/closed", null).getStatus()).isEqualTo(409);
    }

    @Test
    void describesItselfAndShowsIdentifiersAsStrings() throws Exception {
        JsonNode document =
                mapper.readTree((String) call("GET", "openapi.json", null).getEntity());

        assertThat(document.at("/openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/api/v1");
        assertThat(document.at("/paths/~1posts/get").isMissingNode()).isFalse();
        assertThat(document.at("/components/schemas/Post/properties/id/type").asText())
                .isEqualTo("string");
    }

    private ContainerResponse call(String method, String path, @Nullable String content)
            throws InterruptedException, ExecutionException {
        var base = URI.create("https://127.0.0.1/api/v1/");
        var request = new ContainerRequest(base, base.resolve(path), method, null, new RequestProperties(), null);
        if (content != null) {
            request.header("Content-Type", "application/json");
            request.setEntityStream(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        }
        return handler.apply(request).get();
    }

    /** Identifier of a post. */
    public record PostId(String value) {}

    /** A post. */
    public record Post(PostId id, @NotBlank String name) {}

    /** The resource under test. */
    @Path("posts")
    public static final class Posts implements RestResource {

        @GET
        @Produces("application/json")
        public Post kobero() {
            return new Post(new PostId("BDI-KOB"), "Kobero");
        }

        @POST
        @Consumes("application/json")
        public void keep(Post post) {
            assertThat(post.name()).isNotBlank();
        }

        @GET
        @Path("missing")
        public String missing() {
            throw new NotFoundException();
        }

        @GET
        @Path("broken")
        public String broken() {
            throw new IllegalStateException("secret of the inside");
        }

        @GET
        @Path("closed")
        public String closed() {
            throw new IllegalArgumentException("closed");
        }
    }

    /** A contributed mapper. */
    public static final class ClosedPost implements RestProvider, ExceptionMapper<IllegalArgumentException> {

        @Override
        public Response toResponse(IllegalArgumentException closed) {
            return Problem.of(Response.Status.CONFLICT, "The post is closed").toResponse();
        }
    }
}
