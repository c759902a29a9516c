package org.mpaka.core.passenger;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mpaka.api.ThisNode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.passenger.BoardingOutbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the messages that go back to the routes by which the lists came. */
@Component(service = BoardingOutbox.class)
public final class ReplyOutbox implements BoardingOutbox {
    private static final int LONGEST_FAULT = 200;

    private final BoardingStore store;
    private final Bulletin bulletin;
    private final Journal journal;
    private final ThisNode node;
    private final Clock clock;

    @Activate
    public ReplyOutbox(
            @Reference BoardingStore store,
            @Reference Bulletin bulletin,
            @Reference Journal journal,
            @Reference ThisNode node,
            @Reference Clock clock) {
        this.store = store;
        this.bulletin = bulletin;
        this.journal = journal;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting(String channel, String way) {
        return store.waiting(channel, way);
    }

    @Override
    public void sent(UUID reply) {
        var found = store.reply(reply);
        if (found.isEmpty() || !store.sent(reply, clock.instant())) return;
        var machine = new Actor(
                UserId.of("passenger-lists"),
                "passenger-lists",
                Set.of(Role.MACHINE),
                node.identity().post());
        var journey = found.get().journey();
        journal.append(
                machine,
                new Draft(
                        BoardingEvents.SENT,
                        journey.toString(),
                        new BoardingEvents.Sent(reply, found.get().people())));
        bulletin.journey(journey);
    }

    @Override
    public void failed(UUID reply, String what) {
        var found = store.reply(reply);
        store.failed(reply, what.length() > LONGEST_FAULT ? what.substring(0, LONGEST_FAULT) : what);
        found.ifPresent(one -> bulletin.journey(one.journey()));
    }
}
