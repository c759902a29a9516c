package org.mpaka.core.training;

import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.NodeIdentity.Mode;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.Sentence;
import org.mpaka.api.Sentences;
import org.mpaka.api.ThisNode;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.access.UserId;
import org.mpaka.api.alert.AlertId;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.Hits;
import org.mpaka.api.device.DeviceId;
import org.mpaka.api.document.MrzWriter;
import org.mpaka.api.inspection.Inspection;
import org.mpaka.api.inspection.InspectionId;
import org.mpaka.api.inspection.Inspections;
import org.mpaka.api.inspection.Shift;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.training.Judgement;
import org.mpaka.api.training.PresentedTraveller;
import org.mpaka.api.training.ScenarioId;
import org.mpaka.api.training.Training;
import org.mpaka.api.training.TrainingCatalogue;
import org.mpaka.api.training.TrainingEvents;
import org.mpaka.api.training.TrainingRun;
import org.mpaka.api.training.TrainingRunId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leads officers through exercises, one traveller after the other, and keeps what they achieved. */
@Component(service = Training.class)
public final class TrainingService implements Training {
    /** An exercise without a sign for so long may be ended by who needs its reader. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(30);

    private static final int LOOKED_THROUGH = 50;

    private final ThisNode node;
    private final ScenarioBook book;
    private final TrainingRegister register;
    private final Journal journal;
    private final Inspections inspections;
    private final Hits hits;
    private final PracticeDesk desk;
    private final PracticeRegister practice;
    private final ExerciseAlerts alerts;
    private final Clock clock;
    private final Cast cast;
    private final RecordTable table;
    private final Object acting = new Object();

    @Activate
    public TrainingService(
            @Reference ThisNode node,
            @Reference ScenarioBook book,
            @Reference TrainingRegister register,
            @Reference Journal journal,
            @Reference Inspections inspections,
            @Reference Hits hits,
            @Reference PracticeDesk desk,
            @Reference PracticeRegister practice,
            @Reference ExerciseAlerts alerts,
            @Reference Clock clock,
            @Reference MrzWriter writer,
            @Reference Sentences sentences) {
        this(
                node,
                book,
                register,
                journal,
                inspections,
                hits,
                desk,
                practice,
                alerts,
                clock,
                writer,
                sentences,
                new SecureRandom());
    }

    TrainingService(
            ThisNode node,
            ScenarioBook book,
            TrainingRegister register,
            Journal journal,
            Inspections inspections,
            Hits hits,
            PracticeDesk desk,
            PracticeRegister practice,
            ExerciseAlerts alerts,
            Clock clock,
            MrzWriter writer,
            Sentences sentences,
            RandomGenerator chance) {
        // invented people may not come among real ones, whatever somebody installs
        if (node.identity().mode() != Mode.TRAINING)
            throw new IllegalStateException("Exercises need a node in mode TRAINING");
        this.node = node;
        this.book = book;
        this.register = register;
        this.journal = journal;
        this.inspections = inspections;
        this.hits = hits;
        this.desk = desk;
        this.practice = practice;
        this.alerts = alerts;
        this.clock = clock;
        this.cast = new Cast(writer, clock, chance);
        this.table = new RecordTable(sentences);
    }

    /** What was shown of others. */
    record Shown(int runs) {}

    @Override
    public TrainingCatalogue catalogue(Actor actor) {
        if (!actor.may(Right.INSPECT) && !actor.may(Right.TRAINING_REVIEW))
            throw new AccessDeniedException(actor, Right.INSPECT);
        return book.catalogue();
    }

    @Override
    public Optional<TrainingRun> current(Actor actor) {
        actor.require(Right.INSPECT);
        return register.open(actor.user()).map(record -> judged(actor, record).run());
    }

    @Override
    public TrainingRun begin(Actor actor, ScenarioId id) {
        actor.require(Right.INSPECT);
        var scenario = book.find(id).orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "scenario", id));
        var shift = inspections
                .currentShift(actor)
                .filter(open -> open.direction() == scenario.direction())
                .orElseThrow(() -> new MpakaException(
                        ErrorCode.WRONG_STATE,
                        "shift",
                        "not-open",
                        "exercise-" + scenario.direction().name()));
        synchronized (acting) {
            if (register.open(actor.user()).isPresent())
                throw new MpakaException(ErrorCode.WRONG_STATE, "exercise", "goes-on", "exercise");
            var reader = reader(actor);
            var members = cast.of(scenario);
            var record = new RunRecord(run(actor, scenario, shift, reader), members, issue(scenario, members));
            journal.append(actor, draft(TrainingEvents.RUN_BEGUN, record));
            return presented(actor, record);
        }
    }

    private TrainingRun run(Actor actor, Scenario scenario, Shift shift, DeviceId reader) {
        return new TrainingRun(
                new TrainingRunId(TimeOrderedUuid.next(clock)),
                scenario.id(),
                Sentence.of(scenario.code("title")),
                actor.user(),
                actor.displayName(),
                actor.post(),
                shift.lane(),
                reader,
                clock.instant(),
                scenario.travellers().size(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private DeviceId reader(Actor actor) {
        var longAgo = clock.instant().minus(LEFT_ALONE);
        for (var other : register.open()) if (other.lastSign().isBefore(longAgo)) ended(actor, other);
        var inUse = register.open().stream().map(one -> one.run().reader()).collect(Collectors.toSet());
        return desk.free(inUse)
                .orElseThrow(() -> new MpakaException(
                        ErrorCode.WRONG_STATE, "exercise-reader", inUse.isEmpty() ? "missing" : "in-use", "exercise"));
    }

    private List<AlertId> issue(Scenario scenario, List<Cast.Member> members) {
        var issued = new ArrayList<AlertId>();
        alerts.keepList(node.identity().post());
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            scenario.travellers()
                    .get(i)
                    .alert()
                    .ifPresent(wanted -> issued.add(alerts.issue(node.identity().post(), wanted, member)));
        }
        return issued;
    }

    @Override
    public TrainingRun next(Actor actor, TrainingRunId id) {
        synchronized (acting) {
            var record = judged(actor, own(actor, id));
            if (record.run().last().flatMap(PresentedTraveller::judgement).isEmpty())
                throw new MpakaException(ErrorCode.WRONG_STATE, "traveller", "not-decided", "exercise-next");
            return record.run().travellers().size() == record.run().planned()
                    ? ended(actor, record)
                    : presented(actor, record);
        }
    }

    @Override
    public TrainingRun again(Actor actor, TrainingRunId id) {
        synchronized (acting) {
            var record = own(actor, id);
            lay(actor, record, record.run().travellers().size() - 1);
            return judged(actor, record).run();
        }
    }

    @Override
    public TrainingRun end(Actor actor, TrainingRunId id) {
        synchronized (acting) {
            return ended(actor, judged(actor, own(actor, id)));
        }
    }

    @Override
    public Page<TrainingRun> record(Actor actor, Optional<UserId> officer, PageRequest page) {
        if (officer.filter(actor.user()::equals).isPresent()) actor.require(Right.INSPECT);
        else actor.require(Right.TRAINING_REVIEW);
        var found = register.ended(officer, page);
        var runs = found.stream().limit(page.limit()).map(RunRecord::run).toList();
        if (officer.filter(actor.user()::equals).isEmpty())
            journal.append(
                    actor,
                    new Draft(
                            TrainingEvents.RECORD_VIEWED,
                            officer.map(UserId::toString).orElse("everybody"),
                            new Shown(runs.size())));
        return new Page<>(
                runs,
                found.size() > runs.size()
                        ? Optional.of(TrainingApplier.place(runs.get(runs.size() - 1)))
                        : Optional.empty());
    }

    @Override
    public void export(Actor actor, Optional<UserId> officer, Locale language, OutputStream out) throws IOException {
        var lines = new ArrayList<TrainingRun>();
        var page = record(actor, officer, PageRequest.first(PageRequest.MAXIMUM));
        lines.addAll(page.items());
        while (page.next().isPresent()) {
            page = record(actor, officer, new PageRequest(PageRequest.MAXIMUM, page.next()));
            lines.addAll(page.items());
        }
        table.write(lines, language, out);
    }

    /** Records first: a reader that fails leaves a traveller who can be presented again. */
    private TrainingRun presented(Actor actor, RunRecord record) {
        var travellers = new ArrayList<>(record.run().travellers());
        var member = record.cast().get(travellers.size());
        int number = travellers.size() + 1;
        var code = Sentence.of("training.scenario." + record.run().scenario() + "." + number + ".story");
        travellers.add(new PresentedTraveller(
                number,
                member.plate().map(plate -> code.with("plate", plate)).orElse(code),
                member.zone(),
                clock.instant(),
                Optional.empty(),
                Optional.empty()));
        var changed = record.with(travellers);
        journal.append(actor, draft(TrainingEvents.RUN_CHANGED, changed));
        lay(actor, changed, number - 1);
        return changed.run();
    }

    private void lay(Actor actor, RunRecord record, int index) {
        var member = record.cast().get(index);
        person(record, index).ifPresent(person -> practice.play(member.number(), person.register()));
        desk.lay(actor, record.run().reader(), record.run().lane(), member);
    }

    private TrainingRun ended(Actor actor, RunRecord record) {
        var travellers = new ArrayList<PresentedTraveller>();
        for (var one : record.run().travellers())
            travellers.add(one.judgement().isPresent() ? one : with(one, one.inspection(), notDecided(record, one)));
        int points = travellers.stream()
                .flatMap(one -> one.judgement().stream())
                .mapToInt(Judgement::points)
                .sum();
        long right = travellers.stream()
                .flatMap(one -> one.judgement().stream())
                .filter(Judgement::right)
                .count();
        int score = points / record.run().planned();
        boolean passed = right == record.run().planned() && score >= TrainingRun.PASS;
        var whole = record.with(travellers, Optional.of(clock.instant()), Optional.of(score), passed);
        journal.append(actor, draft(TrainingEvents.RUN_ENDED, whole));
        record.cast().forEach(member -> practice.forget(member.number()));
        alerts.withdraw(node.identity().post(), record.alerts());
        return whole.run();
    }

    private Optional<Judgement> notDecided(RunRecord record, PresentedTraveller one) {
        return judge(record, one.number() - 1).map(judge -> judge.notDecided(one.presentedAt(), clock.instant()));
    }

    /** The traveller at the lane, judged as the inspection stands: a decision taken back is judged anew. */
    private RunRecord judged(Actor actor, RunRecord record) {
        var travellers = new ArrayList<>(record.run().travellers());
        if (travellers.isEmpty()) return record;
        int index = travellers.size() - 1;
        var one = travellers.get(index);
        var inspection = inspection(actor, record.cast().get(index), one);
        var judgement = inspection.filter(Judge::isDecided).flatMap(found -> found.decision()
                .flatMap(last -> judge(record, index)
                        .map(judge -> judge.decided(found, last, one.presentedAt(), openPairs(actor, found)))));
        travellers.set(index, with(one, inspection.map(Inspection::id), judgement));
        return record.with(travellers);
    }

    private boolean openPairs(Actor actor, Inspection inspection) {
        return hits.of(actor, inspection.id()).stream().anyMatch(hit -> hit.state() == Hit.State.OPEN);
    }

    private Optional<Inspection> inspection(Actor actor, Cast.Member member, PresentedTraveller one) {
        if (inspections.currentShift(actor).isEmpty()) return Optional.empty();
        return inspections.recent(actor, LOOKED_THROUGH).stream()
                .filter(found -> !found.openedAt().isBefore(one.presentedAt()))
                .filter(found -> found.reading()
                        .document()
                        .filter(document -> document.number().equals(member.number()))
                        .isPresent())
                .findFirst();
    }

    private Optional<Judge> judge(RunRecord record, int index) {
        var run = record.run();
        return book.find(run.scenario())
                .filter(scenario -> index < scenario.travellers().size())
                .map(scenario -> new Judge(
                        scenario.travellers().get(index),
                        Sentence.of(scenario.code((index + 1) + ".lesson")),
                        scenario.secondsEach()));
    }

    private Optional<Scenario.Person> person(RunRecord record, int index) {
        return book.find(record.run().scenario())
                .filter(scenario -> index < scenario.travellers().size())
                .map(scenario -> scenario.travellers().get(index));
    }

    private RunRecord own(Actor actor, TrainingRunId id) {
        actor.require(Right.INSPECT);
        return register.open(actor.user())
                .filter(record -> record.run().id().equals(id))
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "exercise", id));
    }

    private static PresentedTraveller with(
            PresentedTraveller one, Optional<InspectionId> inspection, Optional<Judgement> judgement) {
        return new PresentedTraveller(
                one.number(), one.story(), one.zone(), one.presentedAt(), inspection.or(one::inspection), judgement);
    }

    private static Draft draft(EntryKind kind, RunRecord record) {
        return new Draft(kind, record.run().id().toString(), record);
    }
}
