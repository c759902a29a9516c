package org.mpaka.web.shell.permit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.access.Actor;
import org.mpaka.api.permit.Fee;
import org.mpaka.api.permit.PermitId;
import org.mpaka.api.permit.PermitTerms;
import org.mpaka.api.permit.Permits;
import org.mpaka.web.shell.ActorAction;

/** Grants a permit, or makes it longer. */
@Service
@Command(
        scope = "mpaka",
        name = "permit-grant",
        description = "Grants a permit that was applied for, or makes it longer.")
public final class PermitGrantCommand extends ActorAction {
    @Reference
    private Permits permits;

    @Argument(index = 0, name = "permit", description = "Identifier of the permit.", required = true)
    private String permit = "";

    @Option(name = "--longer", description = "Make a granted permit longer.")
    private boolean longer;

    @Option(name = "--from", description = "The first day; as asked for, or today, when not given.")
    private @Nullable String from;

    @Option(name = "--until", description = "The last day; as long as the law allows when not given.")
    private @Nullable String until;

    @Option(name = "--paid", description = "What was paid: 70.")
    private @Nullable String paid;

    @Option(name = "--currency", description = "Its currency: USD.")
    private String currency = "USD";

    @Option(name = "--reference", description = "Of the bank's slip or the cash book.")
    private String reference = "";

    @Option(name = "--reason", description = "Why, where the law may only advise or the fee is waived.")
    private @Nullable String reason;

    @Override
    protected void run(Actor actor) {
        var id = PermitId.of(permit);
        var before = permits.get(actor, id);
        var terms = new PermitTerms(
                given(from).map(ActorAction::day), given(until).map(ActorAction::day), payment(), given(reason));
        var after = longer
                ? permits.extend(actor, id, before.revision(), terms)
                : permits.grant(actor, id, before.revision(), terms);
        out().println("Permit " + after.number().orElse("") + ": " + after.state() + ", until "
                + after.until().map(LocalDate::toString).orElse(""));
        after.receipts().forEach(receipt -> out().println("Receipt " + receipt.number() + ": " + receipt.paid()));
    }

    private Optional<PermitTerms.Payment> payment() {
        return given(paid).map(amount -> new PermitTerms.Payment(new Fee(new BigDecimal(amount), currency), reference));
    }
}
