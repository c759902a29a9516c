package org.mpaka.web.shell.device;

import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.device.Simulator;
import org.mpaka.web.shell.NameCompleter;

/** Completes simulators. */
@Service
public final class SimulatorCompleter extends NameCompleter {
    @Reference
    private List<Simulator> simulators;

    @Override
    protected Stream<String> names(Actor actor) {
        actor.require(Right.INSPECT);
        return simulators.stream().map(simulator -> simulator.id().value());
    }
}
