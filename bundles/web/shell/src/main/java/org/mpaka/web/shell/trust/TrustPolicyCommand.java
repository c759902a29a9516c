package org.mpaka.web.shell.trust;

import java.util.Arrays;
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
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.web.shell.ActorAction;

/** Proposes a policy. */
@Service
@Command(scope = "mpaka", name = "trust-policy", description = "Proposes how the documents of a state are judged.")
public final class TrustPolicyCommand extends ActorAction {
    @Reference
    private TrustStore store;

    @Argument(index = 0, name = "state", description = "The state (BDI).", required = true)
    private String state = "";

    @Argument(index = 1, name = "reason", description = "Why, in your words.", required = true)
    private String reason = "";

    @Option(name = "--trusted", description = "Whether its certificates count: yes or no.")
    @Completion(
            value = StringsCompleter.class,
            values = {"yes", "no"})
    private @Nullable String trusted;

    @Option(name = "--revocation", description = "REQUIRED, WHERE_THERE or IGNORED.")
    @Completion(
            value = StringsCompleter.class,
            values = {"REQUIRED", "WHERE_THERE", "IGNORED"})
    private @Nullable String revocation;

    @Option(name = "--sha-one", description = "Whether SHA-1 is accepted: yes or no.")
    @Completion(
            value = StringsCompleter.class,
            values = {"yes", "no"})
    private @Nullable String weakDigests;

    @Override
    protected void run(Actor actor) {
        var code = CountryCode.of(state);
        var before = store.policies(actor).stream()
                .filter(policy -> policy.state().equals(code))
                .findFirst()
                .orElseGet(() -> TrustPolicy.usual(code));
        var wanted = new TrustPolicy(
                code,
                yesOrNo("trusted", trusted).orElse(before.trusted()),
                given(revocation).map(TrustPolicyCommand::revocation).orElse(before.revocation()),
                yesOrNo("sha-one", weakDigests).orElse(before.weakDigests()));
        out().println(TrustProposalText.outcome(store.proposePolicy(actor, wanted, reason)));
    }

    private static TrustPolicy.Revocation revocation(String text) {
        return Arrays.stream(TrustPolicy.Revocation.values())
                .filter(revocation -> revocation.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new MpakaException(
                        ErrorCode.INVALID_FIELD, "revocation", Arrays.toString(TrustPolicy.Revocation.values())));
    }
}
