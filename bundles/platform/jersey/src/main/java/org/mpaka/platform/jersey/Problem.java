package org.mpaka.platform.jersey;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 describes it, sent as {@code application/problem+json}.
 *
 * @param type a URI reference that names the kind of problem; {@code about:blank} if the status says it all
 * @param title a short sentence for the kind of problem
 * @param status the HTTP status
 * @param detail a sentence for this occurrence that a person can act on, never with personal data
 * @param code the machine-readable code of the error, for messages in the reader's language
 * @param errors the fields at fault, empty if none is
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String code,
        List<FieldError> errors) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem that its status explains. */
    public static Problem of(Response.StatusType status, @Nullable String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, null, List.of());
    }

    /** The answer that carries this problem. */
    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }

    /**
     * A field at fault.
     *
     * @param field path of the field in the content sent, such as {@code document.number}
     * @param message what is wrong with it
     */
    public record FieldError(String field, String message) {}
}
