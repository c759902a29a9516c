package org.mpaka.web.shell.exchange;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.api.exchange.MessageState;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Shows the outbox. */
@Service
@Command(scope = "mpaka", name = "outbox", description = "Shows outgoing messages without their content, latest first.")
public final class OutboxCommand extends ActorAction {
    @Reference(optional = true)
    private @Nullable Exchange exchange;

    @Argument(index = 0, name = "state", description = "Only in this state.", required = false)
    @Completion(
            value = StringsCompleter.class,
            values = {"WAITING", "RETRYING", "DELIVERED", "DEAD"})
    private @Nullable MessageState state;

    @Option(name = "--limit", description = "Most rows shown, up to 500.")
    private int limit = 50;

    @Option(name = "--after", description = "Where the next part begins.")
    private @Nullable String after;

    @Override
    protected void run(Actor actor) {
        if (exchange == null) throw new MpakaException(ErrorCode.NOT_FOUND, "exchange", "on this post");
        var page = exchange.outbox(actor, Optional.ofNullable(state), new PageRequest(limit, given(after)));
        var table = Table.of("Message", "Partner", "Agreement", "Kind", "State", "Tries", "Next try", "Last error");
        page.items()
                .forEach(message -> table.row(
                        message.id(),
                        message.partner(),
                        message.agreement(),
                        message.kind(),
                        message.state(),
                        message.tries(),
                        message.nextTryAt(),
                        message.lastError().map(this::say)));
        table.print(out(), page);
    }
}
