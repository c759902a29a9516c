package org.mpaka.api.document;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells whether whoever signed a seal or a licence is to be believed, from the states' certificates that this node
 * trusts. Any thread, a few milliseconds, no network, never throws.
 */
@ProviderType
public interface SignerFindings {
    /**
     * @param certificate DER, of the signer
     * @param issuer the state that the document names, as it names it: two or three letters; empty where it names none
     * @param at for when: now, at a counter
     * @return findings on {@code signer}, {@code signer-validity}, {@code authority-validity}, {@code revocation} and,
     *     where a state was named, {@code issuer}
     */
    List<DocumentFinding> of(byte[] certificate, String issuer, Instant at);
}
