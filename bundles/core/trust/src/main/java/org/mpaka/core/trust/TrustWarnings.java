package org.mpaka.core.trust;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.api.trust.TrustProposal;
import org.mpaka.api.trust.TrustWarning;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Tells what will keep documents from being verified before it does. */
@Component(service = TrustWarnings.class)
@Designate(ocd = TrustWarnings.Settings.class)
public final class TrustWarnings {
    /** Settings of the trust store. */
    @ObjectClassDefinition(name = "Trust store")
    public @interface Settings {
        @AttributeDefinition(
                name = "Warn before the end (days)",
                description = "How long before a state's newest certificate ends its renewal is asked for. 1 to 1825.",
                min = "1",
                max = "1825")
        int warnDays() default 90;
    }

    private final Duration ahead;

    @Activate
    public TrustWarnings(Settings settings) {
        this(settings.warnDays());
    }

    TrustWarnings(int warnDays) {
        if (warnDays < 1 || warnDays > 1825)
            throw new IllegalArgumentException("warnDays from 1 to 1825 is meant, not " + warnDays);
        ahead = Duration.ofDays(warnDays);
    }

    List<TrustWarning> of(TrustIndex index, List<TrustProposal> waiting, Instant now) {
        var warnings = new ArrayList<TrustWarning>();
        var newest = newest(index);
        if (newest.isEmpty())
            warnings.add(new TrustWarning(Optional.empty(), Optional.empty(), Sentence.of("trust.warning.empty")));
        newest.values().stream()
                .sorted(Comparator.comparing(HeldCertificate::state))
                .forEach(certificate -> end(certificate, now).ifPresent(warnings::add));
        index.newestLists()
                .sorted(Comparator.comparing(HeldRevocationList::state))
                .forEach(list -> overdue(list, index, now).ifPresent(warnings::add));
        index.policies().stream()
                .filter(policy -> isWithoutList(policy, index))
                .map(policy -> warning(
                        policy.state(),
                        Optional.empty(),
                        Sentence.of("trust.warning.no-list", "country", policy.state())))
                .forEach(warnings::add);
        if (!waiting.isEmpty())
            warnings.add(new TrustWarning(
                    Optional.empty(), Optional.empty(), Sentence.of("trust.warning.waiting", "count", waiting.size())));
        return warnings;
    }

    /** A state's older certificates end in their time; only when the newest one does, new documents cannot be verified. */
    private static Map<CountryCode, HeldCertificate> newest(TrustIndex index) {
        var newest = new HashMap<CountryCode, HeldCertificate>();
        for (var certificate : index.certificates())
            if (certificate.isAuthority() && !index.isWithdrawn(certificate))
                newest.merge(
                        certificate.state(),
                        certificate,
                        (one, other) ->
                                other.holder().getNotAfter().after(one.holder().getNotAfter()) ? other : one);
        return newest;
    }

    private Optional<TrustWarning> end(HeldCertificate certificate, Instant now) {
        var end = certificate.holder().getNotAfter().toInstant();
        if (end.isAfter(now.plus(ahead))) return Optional.empty();
        var what = end.isAfter(now) ? "trust.warning.ends" : "trust.warning.ended";
        return Optional.of(warning(
                certificate.state(),
                Optional.of(certificate),
                Sentence.of(what, "country", certificate.state(), "on", day(end))));
    }

    private static Optional<TrustWarning> overdue(HeldRevocationList list, TrustIndex index, Instant now) {
        if (!index.isHeeded(list))
            return Optional.of(new TrustWarning(
                    Optional.of(list.state()),
                    Optional.of(list.id()),
                    Sentence.of("trust.warning.list-not-heeded", "country", list.state())));
        return list.nextUpdate()
                .filter(now::isAfter)
                .map(due -> new TrustWarning(
                        Optional.of(list.state()),
                        Optional.of(list.id()),
                        Sentence.of("trust.warning.list-overdue", "country", list.state(), "on", day(due))));
    }

    private static boolean isWithoutList(TrustPolicy policy, TrustIndex index) {
        return policy.trusted()
                && policy.revocation() == TrustPolicy.Revocation.REQUIRED
                && index.newestLists().noneMatch(list -> list.state().equals(policy.state()) && index.isHeeded(list));
    }

    private static TrustWarning warning(CountryCode state, Optional<HeldCertificate> item, Sentence what) {
        return new TrustWarning(Optional.of(state), item.map(HeldCertificate::id), what);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
