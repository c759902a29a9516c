package org.mpaka.web.rest.edge;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.platform.jersey.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what went wrong, in the reader's language. */
@Component(service = Problems.class)
public final class Problems {
    private static final int TOO_LARGE = Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();

    private static final Set<Integer> WITH_WORDS =
            Set.of(400, 401, 403, 404, 405, 406, 408, 409, 413, 415, 429, 500, 503);

    private final Sentences sentences;

    @Activate
    public Problems(@Reference Sentences sentences) {
        this.sentences = sentences;
    }

    Problem of(ErrorCode code, Sentence sentence, List<Problem.FieldError> errors, @Nullable HttpHeaders request) {
        return of(status(code), code.name(), sentence, errors, request);
    }

    Problem of(
            int status,
            String code,
            Sentence sentence,
            List<Problem.FieldError> errors,
            @Nullable HttpHeaders request) {
        var language = Language.of(request);
        return new Problem(
                "urn:mpaka:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                sentences.say(Sentence.of("rest.status-" + status), language),
                status,
                sentences.say(sentence, language),
                code,
                errors);
    }

    /** What its status explains: of a status without words of its own those of its hundred. */
    Problem of(int status, Locale language) {
        int known = WITH_WORDS.contains(status) ? status : status < 500 ? 400 : 500;
        var title = sentences.say(Sentence.of("rest.status-" + known), language);
        return new Problem("urn:mpaka:problem:http-" + status, title, status, title, "HTTP_" + status, List.of());
    }

    String say(Sentence sentence, @Nullable HttpHeaders request) {
        return sentences.say(sentence, Language.of(request));
    }

    private static int status(ErrorCode code) {
        if (code == ErrorCode.TOO_LARGE) return TOO_LARGE;
        return switch (code.kind()) {
            case INVALID -> Response.Status.BAD_REQUEST.getStatusCode();
            case NOT_FOUND -> Response.Status.NOT_FOUND.getStatusCode();
            case CONFLICT -> Response.Status.CONFLICT.getStatusCode();
            case DENIED -> Response.Status.FORBIDDEN.getStatusCode();
            case UNAUTHENTICATED -> Response.Status.UNAUTHORIZED.getStatusCode();
            case UNAVAILABLE -> Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
        };
    }
}
