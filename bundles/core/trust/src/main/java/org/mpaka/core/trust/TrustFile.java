package org.mpaka.core.trust;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.trust.TrustChange.Format;
import org.mpaka.api.trust.TrustChange.Problem;

/**
 * What was in a file.
 *
 * @param signer of a master list whose signature is right: its certificate and those it came with
 */
record TrustFile(Format format, List<TrustItem> items, List<Problem> problems, Optional<ListSigner> signer) {

    /**
     * Who signed a master list.
     *
     * @param certificate its key made the signature
     * @param companions certificates that came beside it: its authority is among them
     */
    record ListSigner(HeldCertificate certificate, List<HeldCertificate> companions) {}
}
