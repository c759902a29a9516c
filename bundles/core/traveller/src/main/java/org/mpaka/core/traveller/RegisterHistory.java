package org.mpaka.core.traveller;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.DocumentReference;
import org.mpaka.api.traveller.TravellerHistory;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.core.json.Payloads;
import org.mpaka.core.storage.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads a person's past from the register. */
@Component(service = {TravellerHistory.class, RegisterHistory.class})
public final class RegisterHistory implements TravellerHistory {
    /** Enough for somebody who crosses to and fro every day of the window, with some to spare. */
    static final int LATEST = 500;

    private static final int SHOWN = 10;
    private final Register register;
    private final Payloads payloads;
    private final PostTimes times;
    private final Granted granted;

    @Activate
    public RegisterHistory(
            @Reference Register register,
            @Reference Payloads payloads,
            @Reference PostTimes times,
            @Reference Granted granted) {
        this.register = register;
        this.payloads = payloads;
        this.times = times;
        this.granted = granted;
    }

    @Override
    public History of(TravelDocument document, Instant at) {
        return past(document, at).history();
    }

    /** The history with what only the check of this bundle says. */
    Past past(TravelDocument document, Instant at) {
        var past = register.read(sql -> read(sql, document, at));
        return new Past(permitted(past.history(), document, at), past.othersWithDocument(), past.tally());
    }

    /** With what the person was granted: a permit carries a stay on, and is told to the law while it is valid. */
    private History permitted(History history, TravelDocument document, Instant at) {
        var shown = new DocumentReference(document.issuer(), document.type(), document.number(), document.expiry());
        var permits = history.traveller()
                .map(person -> granted.to(person, List.of(shown)))
                .orElseGet(() -> granted.on(shown));
        var today = times.day(at);
        return new History(
                history.traveller(),
                history.last(),
                history.openEntry(),
                history.openExit(),
                history.overstayDays() == 0 ? 0 : Stays.over(history.openEntry().orElseThrow(), today, permits),
                history.daysInLast180(),
                history.sameNameAndBirth(),
                permits.stream().filter(held -> held.isValidOn(today)).toList());
    }

    private Past read(Sql sql, TravelDocument document, Instant at) throws SQLException {
        var holder = People.holder(sql, DocumentKey.of(document), document.names(), document.birth(), document.sex());
        var root = holder.map(Person::rootId);
        var namesakes = People.namesakes(sql, document.names(), document.birth(), root);
        var others = DocumentKey.of(document).ifUsable().isEmpty()
                ? List.<TravellerId>of()
                : People.holders(sql, DocumentKey.of(document)).stream()
                        .map(Person::rootId)
                        .distinct()
                        .filter(other -> !root.equals(Optional.of(other)))
                        .toList();
        if (root.isEmpty()) return new Past(unknown(namesakes), others, Optional.empty());

        var group = People.group(sql, root.get()).stream().map(Person::id).toList();
        var counting = Crossings.counting(sql, group, at, LATEST).stream()
                .map(row -> row.toCrossing(root.get(), payloads))
                .toList();
        var stays = Stays.of(counting, at, times);
        var traveller = People.travellers(sql, List.of(root.get())).stream().findFirst();
        var history = new History(
                traveller,
                counting.subList(0, Math.min(SHOWN, counting.size())),
                stays.openEntry(),
                stays.lastExit().isPresent(),
                stays.overstayDays(),
                stays.daysInLast180(),
                namesakes);
        return new Past(history, others, Crossings.tally(sql, group));
    }

    private static History unknown(List<TravellerId> namesakes) {
        return new History(Optional.empty(), List.of(), Optional.empty(), false, 0, 0, namesakes);
    }

    /**
     * @param othersWithDocument persons who showed the same document and cannot be this one
     * @param tally empty when there is no crossing
     */
    record Past(History history, List<TravellerId> othersWithDocument, Optional<Crossings.Tally> tally) {
        Optional<Crossing> lastAdmission() {
            return history.last().stream()
                    .filter(crossing -> crossing.outcome() == Crossing.Outcome.ADMITTED)
                    .findFirst();
        }
    }
}
