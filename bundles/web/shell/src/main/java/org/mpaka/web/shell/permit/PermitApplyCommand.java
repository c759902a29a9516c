package org.mpaka.web.shell.permit;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.permit.Permit;
import org.mpaka.api.permit.PermitApplication;
import org.mpaka.api.permit.Permits;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.api.traveller.Travellers;
import org.mpaka.web.shell.ActorAction;

/** Applies for somebody in the register. */
@Service
@Command(
        scope = "mpaka",
        name = "permit-apply",
        description = "Applies for a visa, pass or permit for a person in the register.")
public final class PermitApplyCommand extends ActorAction {
    @Reference
    private Permits permits;

    @Reference
    private Travellers travellers;

    @Argument(index = 0, name = "kind", description = "As permit-kinds shows it: eac-visitor.", required = true)
    private String kind = "";

    @Argument(index = 1, name = "traveller", description = "Identifier of the person.", required = true)
    private String traveller = "";

    @Argument(index = 2, name = "purpose", description = "What it is for, 3 to 200 characters.", required = true)
    private String purpose = "";

    @Option(name = "--from", description = "The first day wanted; the day of the grant when not given.")
    private @Nullable String from;

    @Option(name = "--document", description = "Number of the document it is for; the one shown last when not given.")
    private @Nullable String document;

    @Override
    protected void run(Actor actor) {
        var who = travellers
                .file(actor, TravellerId.of(traveller), PageRequest.first(1))
                .traveller();
        var permit = permits.apply(
                actor,
                new PermitApplication(kind, holder(who), purpose, given(from).map(ActorAction::day)),
                Optional.empty());
        out().println("Permit " + permit.id() + ": " + permit.state() + ", " + permit.kind()
                + ". Grant it with mpaka:permit-grant.");
    }

    private Permit.Holder holder(Traveller who) {
        return new Permit.Holder(
                Optional.of(who.id()), who.names(), who.birth(), who.sex(), who.nationality(), shown(who));
    }

    private DocumentReference shown(Traveller who) {
        return who.documents().stream()
                .filter(one -> given(document).map(one.number()::equals).orElse(true))
                .findFirst()
                .orElseThrow(() -> new MpakaException(
                        ErrorCode.NOT_FOUND, "document", given(document).orElse("")));
    }
}
