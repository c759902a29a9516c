package org.mpaka.testing.demonstration;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.CountryCode;
import org.mpaka.api.access.Actor;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.traveller.Crossing;
import org.mpaka.api.traveller.CrossingId;
import org.mpaka.api.traveller.Direction;
import org.mpaka.api.traveller.Traveller;
import org.mpaka.api.traveller.TravellerClass;
import org.mpaka.api.traveller.TravellerEvents;
import org.mpaka.api.traveller.TravellerEvents.CrossingRecorded;
import org.mpaka.api.traveller.TravellerId;
import org.mpaka.testing.demonstration.Cast.Passage;
import org.mpaka.testing.demonstration.Cast.Person;

/** Records the crossings that lie behind the travellers, as if officers had. */
final class Past {
    private static final LocalTime FIRST = LocalTime.of(7, 10);
    private static final int MINUTES_APART = 17;

    private final Journal journal;
    private final Clock clock;

    Past(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    void record(Actor by, List<Person> people) {
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        int minutes = 0;
        for (Person person : people)
            for (Passage passage : person.passages()) {
                minutes += MINUTES_APART;
                var at = passage.day(today)
                        .atTime(FIRST.plusMinutes(minutes % 600))
                        .toInstant(ZoneOffset.UTC);
                record(by, person, passage, at);
            }
    }

    private void record(Actor by, Person person, Passage passage, Instant at) {
        String key =
                "demonstration-" + person.document().number() + "-" + passage.daysAgo() + "-" + passage.direction();
        var traveller = new Traveller(
                new TravellerId(named("traveller-" + person.document().number())),
                person.names(),
                person.birth(),
                person.sex(),
                person.nationality(),
                List.of(person.document()),
                Optional.empty());
        var crossing = crossing(by, person, passage, at, traveller, new CrossingId(named(key)));
        var draft = new Draft(
                TravellerEvents.CROSSING_RECORDED, crossing.id().toString(), new CrossingRecorded(traveller, crossing));
        journal.append(by, List.of(draft), Optional.of(key));
    }

    private static Crossing crossing(
            Actor by, Person person, Passage passage, Instant at, Traveller traveller, CrossingId id) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        boolean limited =
                passage.direction() == Direction.ENTRY && passage.stayDays().isPresent();
        return new Crossing(
                id,
                traveller.id(),
                passage.direction(),
                Crossing.Outcome.ADMITTED,
                Crossing.Status.RECORDED,
                by.post(),
                "1",
                at,
                person.document(),
                person.nationality(),
                person.residence(),
                person.sex(),
                person.birth().earliest().map(birth -> Period.between(birth, day)
                        .getYears()),
                travellerClass(by.post().country(), person),
                passage.purpose(),
                passage.mode(),
                limited ? passage.stayDays() : Optional.empty(),
                limited ? passage.stayDays().map(day::plusDays) : Optional.empty(),
                List.of(),
                by.user(),
                Optional.empty());
    }

    private static TravellerClass travellerClass(CountryCode here, Person person) {
        return person.nationality().equals(here) ? TravellerClass.CITIZEN : TravellerClass.VISITOR;
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
