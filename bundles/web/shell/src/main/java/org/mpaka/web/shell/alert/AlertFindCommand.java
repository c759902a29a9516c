package org.mpaka.web.shell.alert;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Alert;
import org.mpaka.api.alert.AlertCategory;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.AlertName;
import org.mpaka.api.alert.AlertQuery;
import org.mpaka.api.alert.AlertSubject;
import org.mpaka.api.alert.Alerts;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Finds alerts. */
@Service
@Command(scope = "mpaka", name = "alert-find", description = "Finds alerts. Every look is journaled.")
public final class AlertFindCommand extends ActorAction {
    @Reference
    private Alerts alerts;

    @Argument(index = 0, name = "text", description = "Part of a name or document number.", required = false)
    private @Nullable String text;

    @Option(name = "--list", description = "Only of this list.")
    @Completion(ListCompleter.class)
    private @Nullable String list;

    @Option(name = "--category", description = "Only of this category.")
    @Completion(
            value = StringsCompleter.class,
            values = {
                "SANCTIONS",
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
    private @Nullable AlertCategory category;

    @Option(name = "--state", description = "Only in this state.")
    @Completion(
            value = StringsCompleter.class,
            values = {"PROPOSED", "ACTIVE", "WITHDRAWAL_PROPOSED", "WITHDRAWN"})
    private Alert.@Nullable State state;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var query = new AlertQuery(
                given(list).map(AlertListId::of),
                given(text),
                Optional.ofNullable(category),
                Optional.ofNullable(state));
        var page = alerts.find(actor, query, new PageRequest(limit, given(after)));
        var table = Table.of("Alert", "Subject", "Category", "Action", "State", "Owner", "Proposed by");
        page.items()
                .forEach(alert -> table.row(
                        alert.id(),
                        subject(alert.subject()),
                        alert.category(),
                        alert.action(),
                        alert.state(),
                        alert.owner(),
                        alert.proposedBy()));
        table.print(out(), page);
    }

    private static String subject(AlertSubject subject) {
        return subject.fold(
                person ->
                        person.names().stream().findFirst().map(AlertName::text).orElse(""),
                document -> document.document().number(),
                vehicle -> vehicle.plate().or(vehicle::identificationNumber).orElse(""));
    }
}
