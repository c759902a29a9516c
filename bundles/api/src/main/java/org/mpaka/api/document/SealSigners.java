package org.mpaka.api.document;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Certificates of those who sign seals, as this node knows them. Any thread.
 *
 * <p>Whoever gives them answers for their origin; a format verifies the signature and that the certificate was valid
 * when it was made, not the chain to a state's root.
 */
public interface SealSigners {
    /**
     * @param signer who signed: country and name of the certificate's subject, {@code UTTS}
     * @param reference its serial number, hexadecimal, leading zeros left away
     * @return empty when nobody here knows the signer
     */
    List<X509Certificate> find(String signer, String reference);
}
