package org.mpaka.core.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.mpaka.api.ThisNode;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.Actor;
import org.mpaka.api.exchange.Agreement;
import org.mpaka.api.exchange.ExchangeEvents;
import org.mpaka.api.exchange.ExchangeEvents.MessageQueued;
import org.mpaka.api.exchange.ExchangeMessage;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.DraftCompanion;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.legislation.BorderPost;
import org.mpaka.api.legislation.BorderPosts;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells the neighbour on the other side of the post of each traveller who leaves towards him.
 *
 * <p>An exit that is entered later than the neighbour would wait for the traveller, from paper or from an older system, is history and not told:
 * it would stand there as overdue from its first moment.
 */
@Component
public final class ExitCompanion implements DraftCompanion {
    private final AgreementBook agreements;
    private final BorderPosts posts;
    private final ThisNode node;
    private final Clock clock;

    @Activate
    public ExitCompanion(
            @Reference AgreementBook agreements,
            @Reference BorderPosts posts,
            @Reference ThisNode node,
            @Reference Clock clock) {
        this.agreements = agreements;
        this.posts = posts;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public Set<EntryKind> kinds() {
        return Set.of(TravellerEvents.CROSSING_RECORDED);
    }

    @Override
    public List<Draft> accompany(Actor actor, Draft draft) {
        if (!(draft.payload() instanceof CrossingRecorded act) || !leaves(act.crossing())) return List.of();
        var neighbour = posts.find(act.crossing().post()).flatMap(BorderPost::neighbour);
        var day = LocalDate.ofInstant(act.crossing().at(), ZoneOffset.UTC);
        return agreements.usable(day).stream()
                .filter(agreement ->
                        neighbour.filter(agreement.partner()::equals).isPresent())
                .map(agreement -> queued(agreement, act))
                .toList();
    }

    private boolean leaves(Crossing crossing) {
        return crossing.direction() == Direction.EXIT
                && crossing.outcome() == Crossing.Outcome.ADMITTED
                && !crossing.at().plus(Arrivals.OVERDUE_AFTER).isBefore(clock.instant());
    }

    private Draft queued(Agreement agreement, CrossingRecorded act) {
        var message = new ExchangeMessage(
                        TimeOrderedUuid.next(clock),
                        agreement.id(),
                        ExchangeMessage.EXPECTED_ARRIVAL,
                        node.identity().node(),
                        act.crossing().post(),
                        act.crossing().at(),
                        AgreedFields.of(act, agreement.fields()))
                .within(agreement);
        return new Draft(
                ExchangeEvents.MESSAGE_QUEUED,
                message.id().toString(),
                new MessageQueued(agreement.partner(), message));
    }
}
