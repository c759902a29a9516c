package org.mpaka.core.passenger;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.UserId;
import org.mpaka.api.passenger.BoardingAnswer.State;
import org.mpaka.api.passenger.BoardingStatus;
import org.mpaka.api.passenger.PassengerList;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a message that came means for answers: where they go from now on, which hold no longer, which are said again. */
@Component(service = Answering.class)
public final class Answering {
    private static final UserId MACHINE = UserId.of("passenger-lists");

    private final BoardingStore store;
    private final Replies replies;
    private final Clock clock;

    @Activate
    public Answering(@Reference BoardingStore store, @Reference Replies replies, @Reference Clock clock) {
        this.store = store;
        this.replies = replies;
        this.clock = clock;
    }

    void asked(Sql sql, UUID journey, Taking.Origin from, PassengerList list, Merging merging) throws SQLException {
        lapse(sql, journey, merging);
        if (list.answerTo().isEmpty() || list.act() != PassengerList.Act.ANNOUNCE) return;
        var named = merging.named(list);
        if (named.isEmpty()) return;
        var address = new BoardingStore.Address(
                TimeOrderedUuid.next(clock),
                journey,
                from.channel(),
                from.way(),
                list.kind(),
                list.answerTo().get());
        store.add(sql, address, clock.instant());
        store.answerTo(sql, address.id(), List.copyOf(named));
        store.forgetUnused(sql, journey);
        replies.again(sql, journey, list.voyage(), named);
    }

    /** Who was let board with one document is not let board with another. Who was not stays where he is. */
    private void lapse(Sql sql, UUID journey, Merging merging) throws SQLException {
        var resaid = merging.resaid();
        if (resaid.isEmpty()) return;
        for (var answer : store.answers(sql, journey))
            if (answer.state() == State.STANDING
                    && answer.status() != BoardingStatus.DO_NOT_BOARD
                    && resaid.contains(answer.passenger()))
                store.decide(sql, answer, State.REPLACED, MACHINE, clock.instant());
    }
}
