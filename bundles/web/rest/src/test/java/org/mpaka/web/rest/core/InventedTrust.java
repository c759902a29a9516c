package org.mpaka.web.rest.core;

import static org.mpaka.web.rest.core.InventedPost.NOW;
import static org.mpaka.web.rest.core.InventedPost.OFFICER;
import static org.mpaka.web.rest.core.InventedPost.SUPERVISOR;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.CountryCode;
import org.mpaka.api.Sentence;
import org.mpaka.api.trust.RevocationList;
import org.mpaka.api.trust.TrustCertificate;
import org.mpaka.api.trust.TrustChange;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.api.trust.TrustProposal;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.api.trust.TrustWarning;
import org.mpaka.api.trust.Withdrawal;

/** What an invented post believes. */
final class InventedTrust {
    private static final CountryCode UTOPIA = CountryCode.of("UTO");
    private static final TrustItemId ID =
            TrustItemId.of("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

    static final TrustProposal PROPOSAL = new TrustProposal(
            TrustProposalId.of("0192a6e0-0000-7000-8000-000000000012"),
            TrustProposal.State.IN_FORCE,
            NOW,
            OFFICER.user(),
            "Fingerprint compared",
            new TrustChange.FileBrought(
                    TrustChange.Format.MASTER_LIST,
                    "Ministry of Utopia",
                    Optional.of("C=UT,CN=Master List Signer"),
                    true,
                    12,
                    400,
                    96,
                    List.of(new TrustChange.Problem(7, Sentence.of("trust.problem.no-state")))),
            Optional.of(new TrustProposal.Decision(NOW, SUPERVISOR.user(), Optional.empty())));

    static final TrustCertificate CERTIFICATE = new TrustCertificate(
            ID,
            TrustCertificate.Kind.CSCA,
            UTOPIA,
            "C=UT,CN=CSCA Utopia",
            "C=UT,CN=CSCA Utopia",
            "1f",
            Optional.of("0a0b"),
            "EC 384",
            NOW,
            NOW.plusSeconds(315_360_000),
            PROPOSAL.id(),
            Optional.of(new Withdrawal(NOW, OFFICER.user(), "Key lost")));

    static final RevocationList REVOCATION_LIST = new RevocationList(
            ID, UTOPIA, "C=UT,CN=CSCA Utopia", NOW, Optional.of(NOW.plusSeconds(2_592_000)), 3, true);

    static final TrustPolicy POLICY = new TrustPolicy(UTOPIA, true, TrustPolicy.Revocation.REQUIRED, false);

    static final TrustWarning WARNING = new TrustWarning(
            Optional.of(UTOPIA),
            Optional.of(ID),
            Sentence.of("trust.warning.ends", "country", UTOPIA, "on", "2027-01-31"));

    private InventedTrust() {}
}
