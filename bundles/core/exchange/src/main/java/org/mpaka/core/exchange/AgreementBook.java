package org.mpaka.core.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mpaka.api.CountryCode;
import org.mpaka.api.exchange.Agreement;
import org.mpaka.api.exchange.AgreementId;
import org.mpaka.api.exchange.AgreementSource;
import org.mpaka.api.exchange.ApprovedPartners;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The agreements that countries registered, and the partners with whom the authority approved an exchange. */
@Component(service = AgreementBook.class)
public final class AgreementBook {
    private static final Logger LOG = LoggerFactory.getLogger(AgreementBook.class);

    private final List<AgreementSource> sources = new CopyOnWriteArrayList<>();
    private final List<ApprovedPartners> transports = new CopyOnWriteArrayList<>();

    @Activate
    public AgreementBook() {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSource(AgreementSource source) {
        sources.add(source);
    }

    void removeSource(AgreementSource source) {
        sources.remove(source);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addTransport(ApprovedPartners transport) {
        transports.add(transport);
    }

    void removeTransport(ApprovedPartners transport) {
        transports.remove(transport);
    }

    List<Agreement> all() {
        return sources.stream().flatMap(AgreementBook::of).distinct().toList();
    }

    /** No crossing waits for a country's faulty list of agreements: nothing is sent under it. */
    private static Stream<Agreement> of(AgreementSource source) {
        try {
            return source.agreements().stream();
        } catch (RuntimeException | LinkageError e) {
            LOG.error(
                    "{} tells no agreements: {}",
                    source.getClass().getName(),
                    e.getClass().getName());
            return Stream.empty();
        }
    }

    Optional<Agreement> find(AgreementId id, CountryCode partner) {
        return all().stream()
                .filter(agreement ->
                        agreement.id().equals(id) && agreement.partner().equals(partner))
                .findFirst();
    }

    Set<CountryCode> approvedPartners() {
        return transports.stream()
                .flatMap(transport -> transport.approved().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those under which something may be sent on that day. */
    List<Agreement> usable(LocalDate day) {
        var approved = approvedPartners();
        return all().stream()
                .filter(agreement -> approved.contains(agreement.partner()))
                .filter(agreement -> agreement.inForce().contains(day))
                .toList();
    }
}
