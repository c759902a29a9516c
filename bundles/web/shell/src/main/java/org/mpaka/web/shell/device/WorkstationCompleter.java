package org.mpaka.web.shell.device;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.device.Workstations;
import org.mpaka.web.shell.NameCompleter;

/** Completes workstations. */
@Service
public final class WorkstationCompleter extends NameCompleter {
    @Reference
    private Workstations workstations;

    @Override
    protected Stream<String> names(Actor actor) {
        return workstations.list(actor).stream().map(one -> one.name().value());
    }
}
