package org.mpaka.web.rest.events;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.jspecify.annotations.Nullable;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the console what has happened, so that it asks again. */
@Component(service = RestResource.class)
@Path("events")
@Tag(name = "Status")
public final class EventResource implements RestResource {
    private final EventHub hub;

    @Activate
    public EventResource(@Reference EventHub hub) {
        this.hub = hub;
    }

    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            operationId = "listenToEvents",
            summary = "Server-sent events",
            description =
                    """
                    Open until the session ends. A comment comes every 15 s. Listening does not count as using the
                    session. Each event's data is a JSON object; it holds identifiers, never personal data, except
                    `document`. Of silent alerts, and of those only some may see, only these hear.

                    | event | data | ask again |
                    |---|---|---|
                    | `inspection` | `{"inspection": id}` | that inspection, recent ones |
                    | `referral` | `{"inspection": id}` | the queue; only with SECOND_LINE |
                    | `crossing` | `{"crossing": id}` | counts, files |
                    | `gate` | `{"crossing": id}` | what became of the gate for it; with INSPECT |
                    | `shift` | `{}` | the session |
                    | `document` | a `DocumentInput`, read at the lane of this session's shift; never repeated | start an inspection with it |
                    | `chip` | `{}`, a chip was laid on the reader of this session's lane; never repeated | check `chip` again |
                    | `links`, `outbox`, `alert-lists`, `devices`, `law` | `{}` | the status |
                    | `alert-import` | `{"job": id}` | that import job; only with ALERT_IMPORT, at most four a second |
                    | `people-file` | `{"file": id}` | that screened file; only with SCREEN_PEOPLE, at most four a second |
                    | `journey` | `{"id": id}` | that journey of a passenger list; with INSPECT or SCREEN_PEOPLE |
                    | `passenger-record` | `{"id": id}` | somebody on that journey may be one whom an alert looks for; only to those who may know |
                    | `passenger-quarantine` | `{"id": id}` | a file that could not be read waits, or does no longer; only with SCREEN_PEOPLE |
                    | `alert` | `{"alert": id}` | that alert, what waits for a second person; only with ALERT_READ |
                    | `hit` | `{"hit": id}` | that hit, the queue; only to those who look at hits |
                    | `hit-notice` | `{"hit": id}` | the inbox; only to users of the owner and with ALERT_APPROVE |
                    | `late-screening` | `{"node": id}` | how late screening stands; only to those who may ask |
                    | `expected-arrivals` | `{}` | expected arrivals |
                    | `session` | `{"state": "LOCKED"}`, `{"state": "OPEN"}` or `{"state": "ENDED"}` | the session; the stream closes after ENDED |
                    | `resync` | `{}` | everything: events were missed |

                    After a break the events since `Last-Event-ID` are repeated as far as they are still held;
                    otherwise `resync` comes first.""")
    @ApiResponse(
            responseCode = "200",
            description = "The events",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(type = "string")))
    public void listen(
            @Context SseEventSink sink,
            @Context Sse sse,
            @Parameter(description = "The last event seen before the break; browsers send it by themselves.")
                    @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER)
                    @Nullable
                    String lastSeen,
            @Context SecurityContext by) {
        hub.open(new EventStream(Caller.of(by), sink, sse), lastSeen);
    }
}
