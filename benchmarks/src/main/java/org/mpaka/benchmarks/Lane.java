package org.mpaka.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Role;
import org.mpaka.api.access.UserId;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.MrzWriter;
import org.mpaka.api.document.TravelDocument;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.Actors;

/** An officer who processes one traveller after the other, and how long the computer kept him. */
final class Lane implements Callable<Lane.Times> {
    private static final Set<CheckId> MUST_HAVE_RUN =
            Set.of(CheckId.DOCUMENT, CheckId.ALERT, CheckId.HISTORY, CheckId.LAW);

    private final Inspections inspections;
    private final MrzWriter writer;
    private final InventedTraffic traffic;
    private final Actor officer;
    private final SplittableRandom random;
    private final long until;
    private final long everyNanos;

    Lane(Inspections inspections, MrzWriter writer, InventedTraffic traffic, int number, long until, long everyNanos) {
        this.inspections = inspections;
        this.writer = writer;
        this.traffic = traffic;
        this.until = until;
        this.everyNanos = everyNanos;
        // a supervisor may admit although a record waits to be compared: the lane never stands still
        officer = new Actor(
                UserId.of("lane." + number), "Lane " + number, Set.of(Role.SUPERVISOR, Role.OFFICER), Actors.KOBERO);
        random = new SplittableRandom(until + number);
        inspections.openShift(officer, Integer.toString(number), number % 2 == 0 ? Direction.ENTRY : Direction.EXIT);
    }

    /** Nanoseconds of full inspections, of decisions with their crossings, of single checks. */
    record Times(List<Long> inspections, List<Long> crossings, Map<CheckId, List<Long>> checks, int toCompare) {}

    @Override
    public Times call() {
        var times = new Times(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), 0);
        int compared = 0;
        while (System.nanoTime() < until) {
            var input = document();
            long began = System.nanoTime();
            var inspection = inspections.start(officer, input, key());
            long shown = System.nanoTime();
            requireAllChecks(inspection);
            inspections.decide(officer, inspection.id(), inspection.revision(), admitted(), key());
            times.crossings.add(System.nanoTime() - shown);
            times.inspections.add(shown - began);
            inspection.checks().forEach(row -> times.checks
                    .computeIfAbsent(row.check(), check -> new ArrayList<>())
                    .add(row.took().toNanos()));
            pause(shown - began);
            if (inspection.checks().stream().anyMatch(row -> row.toCompare())) compared++;
        }
        return new Times(times.inspections, times.crossings, times.checks, compared);
    }

    /** Until the lane's next traveller comes. */
    private void pause(long spent) {
        LockSupport.parkNanos(Math.max(0, everyNanos - spent));
    }

    private static Optional<String> key() {
        return Optional.of(UUID.randomUUID().toString());
    }

    private static Decision admitted() {
        return new Decision.Admit(Optional.of(1), List.of(), Optional.of("measured"));
    }

    /** A figure over checks that did not run would be none. */
    private static void requireAllChecks(Inspection inspection) {
        for (var row : inspection.checks())
            if (MUST_HAVE_RUN.contains(row.check())
                    && (row.answer() == CheckAnswer.NOT_DONE || row.answer() == CheckAnswer.NOT_POSSIBLE))
                throw new IllegalStateException(row.check() + " is " + row.answer() + ": "
                        + row.reason().code());
    }

    private DocumentInput document() {
        int number = (int) (traffic.persons() * Math.pow(random.nextDouble(), 2.2));
        var person = InventedPeople.person(number, InventedTraffic.id(number));
        var shown = person.documents().get(0);
        var document = new TravelDocument(
                "P",
                shown.type(),
                shown.issuer(),
                shown.number(),
                person.names(),
                false,
                person.nationality(),
                person.birth(),
                person.sex(),
                shown.expiry(),
                "");
        return new DocumentInput(DocumentInput.Channel.TYPED_MRZ, writer.write("td3", document), Optional.empty());
    }
}
