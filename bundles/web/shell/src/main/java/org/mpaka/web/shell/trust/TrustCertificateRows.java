package org.mpaka.web.shell.trust;

import java.util.Arrays;
import java.util.List;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.trust.TrustCertificate;
import org.mpaka.api.trust.Withdrawal;
import org.mpaka.web.shell.Table;

/** Certificates as rows. */
final class TrustCertificateRows {
    private TrustCertificateRows() {}

    static Table of(List<TrustCertificate> certificates) {
        var table = Table.of("State", "Kind", "Key", "From", "To", "Withdrawn", "Subject", "Fingerprint");
        for (var certificate : certificates)
            table.row(
                    certificate.state(),
                    certificate.kind(),
                    certificate.key(),
                    certificate.notBefore(),
                    certificate.notAfter(),
                    certificate.withdrawn().map(Withdrawal::at),
                    certificate.subject(),
                    certificate.id());
        return table;
    }

    /** @throws MpakaException {@code INVALID_FIELD} */
    static TrustCertificate.Kind kind(String text) {
        return Arrays.stream(TrustCertificate.Kind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new MpakaException(
                        ErrorCode.INVALID_FIELD, "kind", Arrays.toString(TrustCertificate.Kind.values())));
    }
}
