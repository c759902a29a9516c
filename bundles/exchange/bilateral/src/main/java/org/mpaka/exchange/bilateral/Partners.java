package org.mpaka.exchange.bilateral;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;

/** The partners configured on this node. */
interface Partners {
    List<Partner> all();

    default Optional<Partner> find(CountryCode country) {
        return all().stream()
                .filter(partner -> partner.country().equals(country))
                .findFirst();
    }

    /** The partner who owns the certificate of a connection. */
    default Optional<Partner> owning(X509Certificate certificate) {
        return all().stream()
                .filter(partner -> partner.certificate().equals(certificate))
                .findFirst();
    }
}
