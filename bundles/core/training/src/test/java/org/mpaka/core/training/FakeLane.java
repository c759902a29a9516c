package org.mpaka.core.training;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.Actor;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.AlertListId;
import org.mpaka.api.alert.Candidate;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.HitId;
import org.mpaka.api.alert.Hits;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.device.Devices;
import org.mpaka.api.device.Simulator;
import org.mpaka.api.document.DocumentInput;
import org.mpaka.api.document.DocumentReading;
import org.mpaka.api.inspection.CheckId;
import org.mpaka.api.inspection.CheckResult;
import org.mpaka.api.inspection.Decision;
import org.mpaka.api.inspection.DecisionRecord;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.InspectionState;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.inspection.ShiftId;
import org.mpaka.api.traveller.Declaration;
import org.mpaka.api.traveller.Direction;
import org.mpaka.testing.fixtures.Actors;

/** A lane of which the test says what happens there: shifts, inspections, a simulated reader. */
final class FakeLane implements Simulator {
    private static final DeviceId READER = DeviceId.of("simulator-passport");

    private final Clock clock;
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<Map<String, String>> laid = new ArrayList<>();
    private boolean pairWaits;
    private Optional<Shift> shift = Optional.empty();

    FakeLane(Clock clock) {
        this.clock = clock;
    }

    void open(Direction direction) {
        shift = Optional.of(new Shift(
                new ShiftId(new UUID(0, 1)),
                Actors.OFFICER.user(),
                "An officer",
                Actors.KOBERO,
                "1",
                direction,
                clock.instant(),
                Optional.empty()));
    }

    void close() {
        shift = Optional.empty();
    }

    List<Map<String, String>> laid() {
        return laid;
    }

    /** The document that lies on the reader is taken and decided. */
    void decide(Decision decision, Declaration said, CheckResult... checks) {
        take(InspectionState.DECIDED, Optional.of(decision), said, checks);
    }

    void take() {
        take(InspectionState.OPEN, Optional.empty(), Declaration.NONE);
    }

    private void take(InspectionState state, Optional<Decision> decision, Declaration said, CheckResult... checks) {
        var document = Cast.document(laid.get(laid.size() - 1));
        var at = clock.instant();
        inspections.add(
                0,
                new Inspection(
                        new InspectionId(new UUID(7, inspections.size())),
                        1,
                        state,
                        shift.orElseThrow(),
                        at,
                        new DocumentReading(
                                "td3",
                                DocumentInput.Channel.SIMULATOR,
                                List.of(),
                                Optional.of(document),
                                List.of(),
                                List.of(),
                                Map.of()),
                        said,
                        List.of(checks),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        decision
                                .map(one -> new DecisionRecord(
                                        one, Actors.OFFICER.user(), "An officer", at, Optional.empty()))
                                .stream()
                                .toList(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty()));
    }

    static CheckResult check(String id, CheckAnswer answer, boolean toCompare) {
        return new CheckResult(
                CheckId.of(id),
                answer,
                toCompare,
                Sentence.of("any"),
                Sentence.of("any"),
                Instant.EPOCH,
                Duration.ZERO,
                List.of());
    }

    Inspections inspections() {
        return (Inspections) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Inspections.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "currentShift" -> shift.filter(open -> open.officer().equals(((Actor) arguments[0]).user()));
                    case "recent" -> List.copyOf(inspections);
                    default -> throw new AssertionError(method);
                });
    }

    /** A pair that nobody judged waits, or none does. */
    void openPair(boolean waits) {
        pairWaits = waits;
    }

    Hits hits() {
        return (Hits) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Hits.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("of")) throw new AssertionError(method);
                    return pairWaits ? List.of(pair((InspectionId) arguments[1])) : List.of();
                });
    }

    private static Hit pair(InspectionId inspection) {
        var candidate = new Candidate(
                AlertId.of("national:1"), AlertListId.of("national"), 1, Candidate.Band.STRONG, List.of());
        return new Hit(
                new HitId(new UUID(9, 9)), inspection, candidate, Hit.State.OPEN, List.of(), List.of(), Instant.EPOCH);
    }

    Devices devices() {
        return (Devices) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Devices.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("assign")) throw new AssertionError(method);
                    return null;
                });
    }

    @Override
    public DeviceId id() {
        return READER;
    }

    @Override
    public List<String> script() {
        return List.of();
    }

    @Override
    public void present(int index) {
        throw new AssertionError(index);
    }

    @Override
    public boolean takesScenes() {
        return true;
    }

    @Override
    public void present(Map<String, String> scene) {
        laid.add(scene);
    }
}
