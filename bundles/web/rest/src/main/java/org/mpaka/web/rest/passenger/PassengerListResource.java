package org.mpaka.web.rest.passenger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.alert.PeopleColumns;
import org.mpaka.api.passenger.PassengerFile;
import org.mpaka.api.passenger.PassengerLists;
import org.mpaka.api.passenger.TakenFile;
import org.mpaka.api.passenger.Voyage;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.platform.jersey.RestResource;
import org.mpaka.web.rest.edge.BoundedInput;
import org.mpaka.web.rest.edge.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes passenger lists in. */
@Component(service = RestResource.class)
@Path("passenger-lists")
@Tag(name = "Passenger lists")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PassengerListResource implements RestResource {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String EDIFACT = "application/edifact";

    private final PassengerLists lists;

    @Activate
    public PassengerListResource(@Reference PassengerLists lists) {
        this.lists = lists;
    }

    @POST
    @Consumes({EDIFACT, MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "takePassengerList",
            summary = "Take a carrier's message",
            description =
                    "Needs SCREEN_PEOPLE. A UN/EDIFACT interchange of PAXLST (D.02B and later) or PNRGOV messages, up"
                            + " to 8 MiB; its form is found by its content. Each message is new, amends a journey or was taken"
                            + " before; what cannot be read waits in quarantine and the answer says where the fault is. Who is"
                            + " in it is compared with all alerts in the background.")
    public TakenFile take(
            @Parameter(description = "By which people know the file.", example = "KQ448.edi")
                    @QueryParam("name")
                    @Nullable
                    String name,
            InputStream file,
            @Context SecurityContext by)
            throws IOException {
        return lists.take(Caller.actor(by), given(name), bytes(file));
    }

    static byte[] bytes(InputStream file) throws IOException {
        return new BoundedInput(file, PassengerFile.MOST_BYTES).readAllBytes();
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    @POST
    @Path("table")
    @Consumes({"text/csv", WORKBOOK, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "takePassengerTable",
            summary = "Take a table of a bus, a boat or a convoy",
            description =
                    "Needs SCREEN_PEOPLE. A table in UTF-8 with headings, or a workbook (`.xlsx`, its first sheet);"
                            + " `people-files/preview` says how it is understood. `UNREADABLE_TABLE` names the line.")
    public TakenFile takeTable(
            @Parameter(description = "By which people know the file.", example = "Bus of 14:30")
                    @QueryParam("name")
                    @Nullable
                    String name,
            @Parameter(description = "By what they come.") @QueryParam("mode") @Nullable TransportMode mode,
            @Parameter(description = "The company, up to 60 characters.") @QueryParam("carrier") @Nullable
                    String carrier,
            @Parameter(description = "Number plate, number of the line, name of the boat; up to 40 characters.")
                    @QueryParam("number")
                    @Nullable
                    String number,
            @Parameter(description = "Where it comes from.") @QueryParam("from") @Nullable String from,
            @Parameter(description = "When it is due, by the clock of this post.", example = "2026-11-23T14:30")
                    @QueryParam("due")
                    @Nullable
                    String due,
            @Parameter(
                            description = "Headings of the columns that are not found by usual ones.",
                            example = "name=Passenger;birth=DOB")
                    @QueryParam("columns")
                    @Nullable
                    String columns,
            InputStream file,
            @Context SecurityContext by)
            throws IOException {
        var actor = Caller.actor(by);
        var leg = new Voyage.Leg(given(from), Optional.empty(), actor.post().value(), time(due));
        var voyage = new Voyage(mode == null ? TransportMode.BUS : mode, given(carrier), given(number), List.of(leg));
        return lists.takeTable(
                actor,
                given(name),
                voyage,
                columns == null ? PeopleColumns.USUAL : PeopleColumns.parse(columns),
                bytes(file));
    }

    private static Optional<LocalDateTime> time(@Nullable String text) {
        if (text == null || text.isBlank()) return Optional.empty();
        try {
            return Optional.of(LocalDateTime.parse(text));
        } catch (DateTimeException e) {
            throw new MpakaException(e, ErrorCode.INVALID_DATE, text);
        }
    }
}
