package org.mpaka.core.alert;

import java.time.Clock;
import java.util.Comparator;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.inspection.InspectionCheck;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.source.ExternalSource;
import org.mpaka.api.source.ExternalSources;
import org.mpaka.api.source.MisconfiguredSource;
import org.mpaka.api.source.SourceAnswer;
import org.mpaka.api.source.SourceFault;
import org.mpaka.api.source.SourceHealth;
import org.mpaka.api.source.SourceId;
import org.mpaka.api.source.SourceQuestion;
import org.mpaka.core.alert.AlertEvents.SourceAsked;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the external sources as they come and go: each becomes a check of its own. */
@Component(service = ExternalSources.class, immediate = true)
public final class SourceDesk implements ExternalSources {
    private static final Logger LOG = LoggerFactory.getLogger(SourceDesk.class);
    private static final Set<Right> LOOK =
            Set.of(Right.INSPECT, Right.SECOND_LINE, Right.ALERT_READ, Right.SYSTEM_ADMINISTER);

    private final SourceAlerts alerts;
    private final Journal journal;
    private final Clock clock;
    private final Checks checks;
    private final Map<SourceId, Held> sources = new ConcurrentHashMap<>();
    private final List<ExternalSource> second = new CopyOnWriteArrayList<>();
    private final List<MisconfiguredSource> wrong = new CopyOnWriteArrayList<>();

    /** Makes a check part of every inspection until closed. */
    interface Checks {
        Runnable add(InspectionCheck check);
    }

    private record Held(SourceFence fence, Runnable removeCheck) {}

    @Activate
    public SourceDesk(
            @Reference SourceAlerts alerts, @Reference Journal journal, @Reference Clock clock, BundleContext context) {
        this(alerts, journal, clock, check -> {
            ServiceRegistration<?> registered =
                    context.registerService(InspectionCheck.class, check, new Hashtable<>());
            return registered::unregister;
        });
    }

    SourceDesk(SourceAlerts alerts, Journal journal, Clock clock, Checks checks) {
        this.alerts = alerts;
        this.journal = journal;
        this.clock = clock;
        this.checks = checks;
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE, unbind = "removeSource")
    public synchronized void addSource(ExternalSource source) {
        var id = source.info().id();
        if (sources.containsKey(id)) {
            LOG.error("two external sources are called {}; the second is not asked", id);
            second.add(source);
            return;
        }
        var fence = new SourceFence(source, clock);
        sources.put(id, new Held(fence, checks.add(new SourceCheck(fence, alerts, clock))));
    }

    public synchronized void removeSource(ExternalSource source) {
        if (second.remove(source)) return;
        var id = source.info().id();
        var held = sources.get(id);
        if (held == null || held.fence().source() != source) return;
        sources.remove(id);
        end(held);
        second.stream()
                .filter(other -> other.info().id().equals(id))
                .findFirst()
                .ifPresent(next -> {
                    second.remove(next);
                    addSource(next);
                });
    }

    @Reference(policy = ReferencePolicy.DYNAMIC, cardinality = ReferenceCardinality.MULTIPLE, unbind = "removeWrong")
    public void addWrong(MisconfiguredSource source) {
        wrong.add(source);
    }

    public void removeWrong(MisconfiguredSource source) {
        wrong.remove(source);
    }

    @Deactivate
    synchronized void stop() {
        sources.values().forEach(SourceDesk::end);
        sources.clear();
    }

    private static void end(Held held) {
        try {
            held.removeCheck().run();
        } catch (IllegalStateException e) {
            LOG.debug("the check of {} is gone already", held.fence().info().id());
        }
        held.fence().close();
    }

    @Override
    public List<SourceHealth> health(Actor actor) {
        mayLook(actor);
        return sources.values().stream()
                .map(held -> held.fence().health())
                .sorted(Comparator.comparing(health -> health.source().id().value()))
                .toList();
    }

    @Override
    public List<SourceFault> faults(Actor actor) {
        mayLook(actor);
        var twice = second.stream()
                .map(source -> source.info().id().value())
                .map(id -> new SourceFault(id, Sentence.of("alert.source-twice", "source", id)));
        return Stream.concat(wrong.stream().map(MisconfiguredSource::fault), twice)
                .sorted(Comparator.comparing(SourceFault::settings))
                .toList();
    }

    private static void mayLook(Actor actor) {
        if (LOOK.stream().noneMatch(actor::may)) throw new AccessDeniedException(actor, Right.ALERT_READ);
    }

    @Override
    public SourceAnswer ask(Actor actor, SourceId id, SourceQuestion question, String reason) {
        actor.require(Right.ALERT_READ);
        var why = Required.reason(reason);
        var held = sources.get(id);
        if (held == null) throw new MpakaException(ErrorCode.NOT_FOUND, "source", id);
        var taken = question.only(held.fence().info().kinds());
        if (taken.kinds().isEmpty() || !taken.equals(question))
            throw new MpakaException(
                    ErrorCode.INVALID_FIELD, "question", held.fence().info().kinds());
        // that it was asked is on record before anything leaves the house
        journal.append(
                actor,
                new Draft(
                        AlertEvents.SOURCE_ASKED,
                        id.value(),
                        new SourceAsked(id, question.reference(), question.kinds(), why)));
        var answer = held.fence().ask(question);
        return answer instanceof SourceAnswer.Found found && !actor.may(Right.ALERT_READ_SILENT)
                ? withoutSilent(found)
                : answer;
    }

    private static SourceAnswer withoutSilent(SourceAnswer.Found found) {
        var told = found.records().stream().filter(record -> !record.silent()).toList();
        return told.isEmpty()
                ? new SourceAnswer.NotFound(found.asOf(), found.mode())
                : new SourceAnswer.Found(told, found.asOf(), found.mode());
    }
}
