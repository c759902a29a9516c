package org.mpaka.web.shell.trust;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.CountryCode;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.trust.TrustQuery;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.web.shell.ActorAction;

/** Shows certificates. */
@Service
@Command(
        scope = "mpaka",
        name = "trust-certificates",
        description = "Shows the certificates in force, by state and end of validity.")
public final class TrustCertificatesCommand extends ActorAction {
    @Reference
    private TrustStore store;

    @Option(name = "--state", description = "Only those of a state (BDI).")
    private @Nullable String state;

    @Option(name = "--kind", description = "Only CSCA, LINK or SIGNER.")
    @Completion(
            value = StringsCompleter.class,
            values = {"CSCA", "LINK", "SIGNER"})
    private @Nullable String kind;

    @Option(name = "--limit", description = "Most certificates shown, up to 500.")
    private int limit = 100;

    @Option(name = "--after", description = "Where the page before ended.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        var query = new TrustQuery(
                given(state).map(CountryCode::of), given(kind).map(TrustCertificateRows::kind), Optional.empty());
        var page = store.certificates(actor, query, new PageRequest(limit, given(after)));
        TrustCertificateRows.of(page.items()).print(out(), page);
    }
}
