package org.mpaka.web.shell.inspection;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Purpose;
import org.mpaka.api.traveller.TransportMode;
import org.mpaka.api.traveller.Vehicle;

/** Notes the declaration. */
@Service
@Command(
        scope = "mpaka",
        name = "declare",
        description = "Notes what the traveller said and rules again. What is not given counts as not asked.")
public final class DeclareCommand extends InspectionAction {
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

    @Option(name = "--mode", description = "By what the person crosses.")
    @Completion(
            value = StringsCompleter.class,
            values = {"ON_FOOT", "BICYCLE", "MOTORCYCLE", "CAR", "BUS", "TRUCK", "BOAT", "AIRCRAFT", "TRAIN", "OTHER"})
    private @Nullable TransportMode mode;

    @Option(name = "--residence", description = "Country of usual residence, three letters.")
    private @Nullable String residence;

    @Option(name = "--place", description = "Town or district of residence.")
    private @Nullable String place;

    @Option(name = "--days", description = "Days the person intends to stay.")
    private @Nullable Integer days;

    @Option(name = "--yellow-fever", description = "Whether a valid certificate was seen: yes or no.")
    @Completion(
            value = StringsCompleter.class,
            values = {"yes", "no"})
    private @Nullable String yellowFever;

    @Option(name = "--asylum", description = "The person asks for protection.")
    private boolean asylum = false;

    @Option(name = "--accompanied", description = "With whom a child travels.")
    @Completion(
            value = StringsCompleter.class,
            values = {"BOTH_PARENTS", "ONE_PARENT", "GUARDIAN_WITH_AUTHORISATION", "OTHER_ADULT", "ALONE"})
    private Declaration.Accompaniment accompanied = Declaration.Accompaniment.NOT_ASKED;

    @Option(name = "--visa", description = "Number of a visa or permit shown.")
    private @Nullable String visa;

    @Option(name = "--plate", description = "Registration plate of the vehicle.")
    private @Nullable String plate;

    @Option(name = "--plate-state", description = "State that registered the vehicle, three letters.")
    private @Nullable String plateState;

    @Option(name = "--vin", description = "Identification number of the vehicle.")
    private @Nullable String vin;

    @Override
    protected void run(Actor actor) {
        var inspection = inspection(actor);
        var declaration = new Declaration(
                Optional.ofNullable(purpose),
                Optional.ofNullable(mode),
                given(residence).map(CountryCode::of),
                given(place),
                Optional.ofNullable(days),
                yesOrNo("--yellow-fever", yellowFever),
                asylum,
                accompanied,
                given(visa),
                vehicle());
        print(inspections().declare(actor, inspection.id(), inspection.revision(), declaration));
    }

    private Optional<Vehicle> vehicle() {
        if (plate == null && vin == null) return Optional.empty();
        return Optional.of(new Vehicle(given(plateState).map(CountryCode::of), given(plate), given(vin)));
    }
}
