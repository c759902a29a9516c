package org.mpaka.api.trust;

import java.util.List;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.Actor;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the certificates of states. Whoever can add one can make false passports pass: what widens trust takes two
 * persons, what narrows it takes one. Every act is journaled and holds on every node that the journal reaches.
 *
 * <p>Reading needs TRUST_PROPOSE or TRUST_APPROVE.
 */
@ProviderType
public interface TrustStore {
    /** Largest file, in bytes. */
    int MAXIMUM_FILE = 16 * 1024 * 1024;

    /**
     * Brings a file: what it is shows itself. Needs TRUST_PROPOSE. In force at once where what is believed already vouches
     * for every new item (a link certificate, a revocation list, a signer); waits for a second person otherwise.
     *
     * @param source where it is from, 3 to 200 characters
     * @param reason how the source was checked, 3 to 500 characters
     * @throws MpakaException {@code UNREADABLE_FILE} when it is none of the formats, the signature of a master list is wrong
     *     or nothing in it can be used; {@code TOO_LARGE}
     */
    TrustProposal bring(Actor actor, byte[] file, String source, String reason);

    /** Needs TRUST_PROPOSE. @throws MpakaException {@code WRONG_STATE} when the policy of that state waits already */
    TrustProposal proposePolicy(Actor actor, TrustPolicy policy, String reason);

    /** Needs TRUST_PROPOSE. @throws MpakaException {@code NOT_FOUND}, {@code WRONG_STATE} when it is not withdrawn */
    TrustProposal proposeRestoring(Actor actor, TrustItemId certificate, String reason);

    /** Needs TRUST_APPROVE. @throws MpakaException {@code SECOND_PERSON_REQUIRED}, {@code WRONG_STATE} */
    TrustProposal approve(Actor actor, TrustProposalId proposal);

    /** Needs TRUST_APPROVE, or TRUST_PROPOSE for one's own. @throws MpakaException {@code WRONG_STATE} */
    TrustProposal reject(Actor actor, TrustProposalId proposal, String reason);

    /** Believes a certificate no more, at once. Needs TRUST_PROPOSE or TRUST_APPROVE. */
    TrustCertificate withdraw(Actor actor, TrustItemId certificate, String reason);

    /** Latest first. */
    Page<TrustProposal> proposals(Actor actor, PageRequest page);

    /** Those in force, by state and end of validity. */
    Page<TrustCertificate> certificates(Actor actor, TrustQuery query, PageRequest page);

    /** Those a waiting proposal would bring into force. @throws MpakaException {@code NOT_FOUND} */
    List<TrustCertificate> proposed(Actor actor, TrustProposalId proposal);

    /** Those in force, the newest of each issuer. */
    List<RevocationList> revocationLists(Actor actor);

    /** Of the states about which somebody decided. */
    List<TrustPolicy> policies(Actor actor);

    /** What runs out, has run out, or is missing; the most urgent first. */
    List<TrustWarning> warnings(Actor actor);
}
