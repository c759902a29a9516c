package org.mpaka.web.shell.exchange;

import java.util.UUID;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.exchange.Exchange;
import org.mpaka.web.shell.ActorAction;

/** Retries a message. */
@Service
@Command(scope = "mpaka", name = "retry", description = "Tries a dead or waiting message again now.")
public final class RetryCommand extends ActorAction {
    @Reference(optional = true)
    private @Nullable Exchange exchange;

    @Argument(index = 0, name = "message", description = "Identifier of the message.", required = true)
    private String message = "";

    @Override
    protected void run(Actor actor) {
        if (exchange == null) throw new MpakaException(ErrorCode.NOT_FOUND, "exchange", "on this post");
        var retried = exchange.retry(actor, UUID.fromString(message));
        out().println(retried.id() + " is " + retried.state() + ".");
    }
}
