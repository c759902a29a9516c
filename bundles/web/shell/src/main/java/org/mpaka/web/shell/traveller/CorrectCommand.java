package org.mpaka.web.shell.traveller;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.traveller.Correction;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Travellers;
import org.mpaka.web.shell.ActorAction;

/** Corrects a crossing. */
@Service
@Command(
        scope = "mpaka",
        name = "correct",
        description = "Corrects a recorded crossing by a new entry; what is not given stays, and the old one is kept.")
public final class CorrectCommand extends ActorAction {
    @Reference
    private Travellers travellers;

    @Argument(
            index = 0,
            name = "crossing",
            description = "Identifier of the crossing, as mpaka:traveller-file shows it.",
            required = true)
    private String crossing = "";

    @Argument(index = 1, name = "reason", description = "Why, 5 to 500 characters.", required = true)
    private String reason = "";

    @Option(name = "--direction", description = "The direction it should have had.")
    @Completion(
            value = StringsCompleter.class,
            values = {"ENTRY", "EXIT"})
    private @Nullable Direction direction;

    @Option(name = "--at", description = "When it was, in UTC: 2026-11-22T08:14:00Z.")
    private @Nullable String at;

    @Option(name = "--residence", description = "Country of usual residence, three letters.")
    private @Nullable String residence;

    @Option(name = "--purpose", description = "Why the person travels.")
    @Completion(
            value = StringsCompleter.class,
            values = {
                "HOLIDAY",
                "VISIT",
                "EDUCATION",
                "HEALTH",
                "BUSINESS",
                "OFFICIAL",
                "EMPLOYMENT",
                "TRANSIT",
                "RETURN_HOME",
                "PROTECTION",
                "BORDER_RESIDENT"
            })
    private @Nullable Purpose purpose;

    @Option(name = "--mode", description = "By what the person crossed.")
    @Completion(
            value = StringsCompleter.class,
            values = {"ON_FOOT", "BICYCLE", "MOTORCYCLE", "CAR", "BUS", "TRUCK", "BOAT", "AIRCRAFT", "TRAIN", "OTHER"})
    private @Nullable TransportMode mode;

    @Option(name = "--days", description = "Days of stay granted.")
    private @Nullable Integer days;

    @Override
    protected void run(Actor actor) {
        var correction = new Correction(
                Optional.ofNullable(direction),
                given(at).map(CorrectCommand::moment),
                given(residence).map(CountryCode::of),
                Optional.ofNullable(purpose),
                Optional.ofNullable(mode),
                Optional.ofNullable(days),
                reason);
        var corrected = travellers.correct(actor, CrossingId.of(crossing), correction, Optional.empty());
        out().println("Corrected: crossing " + corrected.id() + " stands in place of " + crossing + ".");
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new MpakaException(e, ErrorCode.INVALID_FIELD, "--at", "2026-11-22T08:14:00Z");
        }
    }
}
