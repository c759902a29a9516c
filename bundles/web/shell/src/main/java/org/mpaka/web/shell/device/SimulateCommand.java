package org.mpaka.web.shell.device;

import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.jspecify.annotations.Nullable;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Simulator;
import org.mpaka.web.shell.ActorAction;
import org.mpaka.web.shell.Table;

/** Plays a script. */
@Service
@Command(
        scope = "mpaka",
        name = "simulate",
        description =
                "Presents a scripted document at a simulated device; without arguments, shows the scripts. Only for training and demonstrations.")
public final class SimulateCommand extends ActorAction {
    @Reference
    private ThisNode node;

    @Reference
    private List<Simulator> simulators;

    @Argument(index = 0, name = "simulator", description = "Identifier of the simulator.", required = false)
    @Completion(SimulatorCompleter.class)
    private @Nullable String simulator;

    @Argument(
            index = 1,
            name = "index",
            description = "Number of the document in its script, from 0.",
            required = false)
    private @Nullable Integer index;

    @Override
    protected void run(Actor actor) {
        actor.require(Right.INSPECT);
        if (node.identity().mode() == NodeIdentity.Mode.LIVE)
            throw new MpakaException(ErrorCode.NOT_FOUND, "simulator", "on a post with real data");
        if (simulator == null || index == null) {
            scripts();
            return;
        }
        var id = DeviceId.of(simulator);
        simulators.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "simulator", id))
                .present(index);
        out().println("Presented.");
    }

    private void scripts() {
        var table = Table.of("Simulator", "Number", "Document");
        for (Simulator one : simulators)
            for (int i = 0; i < one.script().size(); i++)
                table.row(one.id(), i, one.script().get(i));
        table.print(out());
    }
}
