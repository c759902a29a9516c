package org.mpaka.web.shell.alert;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.Alerts;
import org.mpaka.web.shell.NameCompleter;

/** Completes alert lists. */
@Service
public final class ListCompleter extends NameCompleter {
    @Reference
    private Alerts alerts;

    @Override
    protected Stream<String> names(Actor actor) {
        return alerts.lists(actor).stream().map(list -> list.id().value());
    }
}
