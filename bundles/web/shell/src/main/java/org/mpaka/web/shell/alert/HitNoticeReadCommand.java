package org.mpaka.web.shell.alert;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.HitNotices;
import org.mpaka.web.shell.ActorAction;

/** Says that a notice was read. */
@Service
@Command(
        scope = "mpaka",
        name = "hit-notice-read",
        description = "Says that a notice was read; the first to say so is remembered.")
public final class HitNoticeReadCommand extends ActorAction {
    @Reference
    private HitNotices notices;

    @Argument(index = 0, name = "hit", description = "Identifier of the hit.", required = true)
    private String hit = "";

    @Override
    protected void run(Actor actor) {
        var notice = notices.read(actor, HitId.of(hit));
        out().println("The notice of " + notice.hit() + " was read by "
                + notice.readBy().map(Object::toString).orElse("nobody") + ".");
    }
}
