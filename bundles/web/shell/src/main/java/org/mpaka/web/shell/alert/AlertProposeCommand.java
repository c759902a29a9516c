package org.mpaka.web.shell.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.DateRange;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PartialDate;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertAction;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.api.alert.NewAlert;
import org.mpaka.web.shell.ActorAction;

/** Proposes an alert. */
@Service
@Command(
        scope = "mpaka",
        name = "alert-propose",
        description =
                "Proposes an alert on a person, a document or a vehicle; it is not in force until another person approves.")
public final class AlertProposeCommand extends ActorAction {
    @Reference
    private Alerts alerts;

    @Option(name = "--name", description = "Name of the person looked for.")
    private @Nullable String name;

    @Option(name = "--birth", description = "Date of birth, may be partial.")
    private @Nullable String birth;

    @Option(name = "--nationality", description = "Nationality, three letters.")
    private @Nullable String nationality;

    @Option(name = "--document", description = "Number of the document looked for; alone, or of the person.")
    private @Nullable String document;

    @Option(name = "--issuer", description = "State that issued the document or registered the vehicle.")
    private @Nullable String issuer;

    @Option(name = "--plate", description = "Registration plate of the vehicle looked for.")
    private @Nullable String plate;

    @Option(name = "--vin", description = "Identification number of the vehicle looked for.")
    private @Nullable String vin;

    @Option(name = "--category", description = "Why the state looks.")
    @Completion(
            value = StringsCompleter.class,
            values = {
                "WANTED",
                "MISSING_PERSON",
                "CHILD_AT_RISK",
                "ENTRY_BAN",
                "STOLEN_DOCUMENT",
                "LOST_DOCUMENT",
                "REVOKED_DOCUMENT",
                "STOLEN_VEHICLE",
                "OBSERVATION",
                "HEALTH",
                "OTHER"
            })
    private AlertCategory category = AlertCategory.OTHER;

    @Option(name = "--action", description = "What is to be done.")
    @Completion(
            value = StringsCompleter.class,
            values = {"REFER", "REFUSE_GROUND", "DETAIN_AND_CALL", "SEIZE_DOCUMENT", "PROTECT", "REPORT"})
    private AlertAction action = AlertAction.REFER;

    @Option(name = "--silent", description = "The lane is not told.")
    private boolean silent = false;

    @Option(name = "--until", description = "Last day it is in force.")
    private @Nullable String until;

    @Argument(index = 0, name = "owner", description = "Authority that answers for it.", required = true)
    private String owner = "";

    @Argument(index = 1, name = "legalBasis", description = "The act or order it rests on.", required = true)
    private String legalBasis = "";

    @Argument(index = 2, name = "reason", description = "Why, shown in the second line only.", required = true)
    private String reason = "";

    @Override
    protected void run(Actor actor) {
        var from = Optional.of(LocalDate.now(Clock.systemUTC()));
        var alert = alerts.propose(
                actor,
                new NewAlert(
                        subject(),
                        category,
                        action,
                        silent,
                        owner,
                        legalBasis,
                        reason,
                        new DateRange(from, given(until).map(LocalDate::parse))),
                Optional.empty());
        out().println("Proposed: " + alert.id() + ". Another person has to approve it.");
    }

    private AlertSubject subject() {
        if (plate != null || vin != null)
            return new AlertSubject.Vehicle(given(issuer).map(CountryCode::of), given(plate), given(vin));
        var listed = given(document)
                .map(number -> new ListedDocument(given(issuer).map(CountryCode::of), Optional.empty(), number));
        if (name == null)
            return listed.<AlertSubject>map(AlertSubject.Document::new)
                    .orElseThrow(
                            () -> new MpakaException(ErrorCode.MISSING_FIELD, "--name, --document, --plate or --vin"));
        return new AlertSubject.Person(
                List.of(new AlertName(name, AlertName.Quality.MAIN)),
                given(birth).map(PartialDate::of).map(date -> new BirthRange(date, date, false)).stream()
                        .toList(),
                given(nationality).map(CountryCode::of).map(Set::of).orElse(Set.of()),
                Optional.empty(),
                List.of(),
                listed.stream().toList());
    }
}
