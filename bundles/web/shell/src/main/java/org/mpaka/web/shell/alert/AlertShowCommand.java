package org.mpaka.web.shell.alert;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertProposal;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.AlertTerms;
import org.mpaka.api.alert.Alerts;
import org.mpaka.api.alert.BirthRange;
import org.mpaka.api.alert.ListedDocument;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows all of an alert. */
@Service
@Command(
        scope = "mpaka",
        name = "alert-show",
        description = "Shows an alert with all its terms, and what waits for approval. The look is journaled.")
public final class AlertShowCommand extends ActorAction {
    @Reference
    private Alerts alerts;

    @Argument(index = 0, name = "alert", description = "Identifier of the alert.", required = true)
    private String alert = "";

    @Override
    protected void run(Actor actor) {
        var shown = alerts.get(actor, AlertId.of(alert));
        var table = Table.of("Field", "Value");
        table.row("State", shown.state() + (shown.silent() ? ", silent" : ""));
        shown.subject()
                .<Boolean>fold(
                        person -> person(table, person),
                        document -> row(table, "Document", Stream.of(number(document.document()))),
                        vehicle -> vehicle(table, vehicle));
        table.row("Category", shown.category());
        table.row("Action", shown.action());
        table.row("Owner", shown.owner());
        table.row("Legal basis", shown.legalBasis());
        table.row("Reason", shown.reason());
        table.row("From", shown.validity().from());
        table.row("Until", shown.validity().to());
        shown.terms().ifPresent(terms -> terms(table, terms));
        table.row("Proposed by", shown.proposedBy());
        table.row("Approved by", shown.approvedBy());
        alerts.proposal(actor, shown.id()).ifPresent(waiting -> proposal(table, waiting));
        table.print(out());
    }

    private static void proposal(Table table, AlertProposal waiting) {
        table.row("Waits", waiting.kind());
        table.row("Wanted by", waiting.by());
        table.row("Wanted on", waiting.at());
        table.row("Wanted why", waiting.reason());
        for (var one : waiting.differences())
            table.row("  " + one.field(), String.join("; ", one.gone()) + " -> " + String.join("; ", one.come()));
        table.row("Revision", waiting.revision());
    }

    private static boolean person(Table table, AlertSubject.Person person) {
        row(table, "Names", person.names().stream().map(AlertName::text));
        row(table, "Born", person.births().stream().map(AlertShowCommand::birth));
        row(table, "Birth places", person.birthPlaces().stream());
        row(table, "Nationalities", texts(person.nationalities()));
        table.row("Sex", person.sex());
        return row(table, "Documents", person.documents().stream().map(AlertShowCommand::number));
    }

    private static boolean vehicle(Table table, AlertSubject.Vehicle vehicle) {
        table.row("Plate", vehicle.plate());
        table.row("VIN", vehicle.identificationNumber());
        table.row("Registered in", vehicle.country());
        return true;
    }

    private static void terms(Table table, AlertTerms terms) {
        table.row("Review on", terms.reviewOn());
        table.row("Told of hits", terms.agency());
        row(table, "Seen by", Stream.concat(texts(terms.roles()), texts(terms.agencies())));
        for (Map.Entry<String, String> told : new TreeMap<>(terms.handling()).entrySet())
            table.row("What to do, " + told.getKey(), told.getValue());
        table.row("Call", terms.contact());
    }

    private static boolean row(Table table, String field, Stream<String> values) {
        table.row(field, values.sorted().collect(Collectors.joining("; ")));
        return true;
    }

    private static Stream<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString);
    }

    private static String birth(BirthRange birth) {
        var range = birth.from().equals(birth.to()) ? birth.from().toString() : birth.from() + ".." + birth.to();
        return birth.approximate() ? "~" + range : range;
    }

    private static String number(ListedDocument document) {
        return Stream.of(document.issuer().map(Object::toString), Optional.of(document.number()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
