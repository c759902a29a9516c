package org.mpaka.core.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Sentence;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.alert.AlertListHealth;
import org.mpaka.api.alert.Hit;
import org.mpaka.api.alert.ListHealth;
import org.mpaka.api.alert.ListHealth.BaseRate;
import org.mpaka.api.alert.ListHealth.Light;
import org.mpaka.api.alert.ListHealth.Work;
import org.mpaka.core.alert.AlertRegister.ListRow;
import org.mpaka.core.alert.HitRegister.Counted;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says of every list how old it is and how many of its hits are true. */
@Component
public final class ListHealthService implements AlertListHealth {
    /** Two years: more is a report, not a look. */
    private static final long LONGEST_DAYS = 731;

    private final AlertRegister register;
    private final HitRegister hits;
    private final ScreeningCount screenings;
    private final ListPolicy policy;
    private final StolenDocumentFiles stolen;
    private final Clock clock;

    @Activate
    public ListHealthService(
            @Reference AlertRegister register,
            @Reference HitRegister hits,
            @Reference ScreeningCount screenings,
            @Reference ListPolicy policy,
            @Reference StolenDocumentFiles stolen,
            @Reference Clock clock) {
        this.register = register;
        this.hits = hits;
        this.screenings = screenings;
        this.policy = policy;
        this.stolen = stolen;
        this.clock = clock;
    }

    @Override
    public List<ListHealth> lists(Actor actor, LocalDate from, LocalDate to) {
        var works = counted(actor, from, to).stream()
                .collect(Collectors.groupingBy(count -> count.alertId().value().split(":", 2)[0]));
        return Stream.concat(register.lists().stream(), stolen.list().stream())
                .map(list -> actor.may(Right.ALERT_READ_SILENT) ? list : register.withoutSilent(list))
                .map(list -> health(list, work(works.getOrDefault(list.id().value(), List.of()))))
                .toList();
    }

    @Override
    public BaseRate baseRate(Actor actor, LocalDate from, LocalDate to) {
        var work = work(counted(actor, from, to));
        long screened = screenings.between(from, to);
        return new BaseRate(
                from,
                to,
                screened,
                work,
                screened == 0 ? 0 : 1000.0 * work.raised() / screened,
                work.same() == 0 ? Optional.empty() : Optional.of((double) screened / work.same()),
                policy.expectedPerTrueHit(),
                (double) screened / policy.expectedPerTrueHit());
    }

    private List<Counted> counted(Actor actor, LocalDate from, LocalDate to) {
        if (Stream.of(Right.ALERT_READ, Right.ALERT_IMPORT, Right.HIT_ADJUDICATE)
                .noneMatch(actor::may)) throw new AccessDeniedException(actor, Right.ALERT_READ);
        if (to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to))
            throw new MpakaException(ErrorCode.INVALID_FIELD, "to", from + " – " + from.plusDays(LONGEST_DAYS));
        return hits.count(
                from.atStartOfDay(ZoneOffset.UTC).toInstant(),
                to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                actor.may(Right.ALERT_READ_SILENT));
    }

    private static Work work(List<Counted> counts) {
        Map<Hit.State, Long> states = new EnumMap<>(Hit.State.class);
        counts.forEach(count -> states.merge(count.state(), count.hits(), Long::sum));
        long raised = states.values().stream().mapToLong(Long::longValue).sum();
        long same = states.getOrDefault(Hit.State.SAME, 0L);
        long notSame = states.getOrDefault(Hit.State.NOT_SAME, 0L);
        long decided = same + notSame;
        return new Work(
                raised,
                same,
                notSame,
                raised - decided,
                decided == 0 ? Optional.empty() : Optional.of((double) same / decided));
    }

    private ListHealth health(ListRow list, Work work) {
        var age = list.importedAt().map(at -> age(at, clock.instant()));
        var amber = policy.amberAfter(list.id());
        var stale = policy.staleAfter(list.id());
        var light = Light.GREEN;
        var reasons = new ArrayList<Sentence>();
        if (policy.isMostlyFalse(work)) {
            light = Light.AMBER;
            reasons.add(
                    Sentence.of("alert.health-false", "same", work.same(), "decided", work.same() + work.notSame()));
        }
        var published = published(list);
        if (published.isPresent()) {
            light = Light.AMBER;
            reasons.add(0, published.get());
        }
        if (age.isPresent() && age.get().compareTo(stale) > 0) {
            light = Light.RED;
            reasons.add(0, sentence("alert.health-stale", age.get(), stale));
        } else if (age.isPresent() && age.get().compareTo(amber) > 0) {
            light = Light.AMBER;
            reasons.add(0, sentence("alert.health-old", age.get(), amber));
        }
        return new ListHealth(
                list.id(),
                list.name(),
                list.owner(),
                list.entries(),
                list.version(),
                list.publishedAt(),
                list.importedAt(),
                age,
                amber,
                stale,
                light,
                work,
                reasons);
    }

    /** That a copy was taken over lately says nothing of a file that was old then. */
    private Optional<Sentence> published(ListRow list) {
        var allowed = policy.publishedAmberAfterDays();
        if (allowed.isEmpty() || list.importedAt().isEmpty()) return Optional.empty();
        return list.publishedAt()
                .map(at -> age(at, clock.instant()).toDays())
                .filter(days -> days > allowed.getAsInt())
                .map(days -> Sentence.of("alert.health-published", "days", days, "allowed", allowed.getAsInt()));
    }

    private static Duration age(Instant at, Instant now) {
        return at.isAfter(now) ? Duration.ZERO : Duration.between(at, now);
    }

    private static Sentence sentence(String code, Duration age, Duration allowed) {
        return Sentence.of(code, "hours", age.toHours(), "allowed", allowed.toHours());
    }
}
