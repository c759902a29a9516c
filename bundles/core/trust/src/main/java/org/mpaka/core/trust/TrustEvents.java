package org.mpaka.core.trust;

import java.util.List;
import java.util.Optional;
import org.mpaka.api.journal.EntryKind;
import org.mpaka.api.trust.TrustChange;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.api.trust.TrustProposalId;

/** What the journal says about trust. */
final class TrustEvents {
    static final EntryKind PROPOSED = EntryKind.of("trust.proposed");
    static final EntryKind ITEMS_BROUGHT = EntryKind.of("trust.items-brought");
    static final EntryKind APPROVED = EntryKind.of("trust.approved");
    static final EntryKind REJECTED = EntryKind.of("trust.rejected");
    static final EntryKind WITHDRAWN = EntryKind.of("trust.withdrawn");

    private TrustEvents() {}

    /** @param inForce at once: what is believed already vouches for it */
    record Proposed(TrustProposalId proposal, String reason, TrustChange change, boolean inForce) {}

    /** A part of what a file brought. */
    record ItemsBrought(TrustProposalId proposal, List<Item> items) {}

    /** @param der in Base64 */
    record Item(TrustItemId id, TrustItem.Kind kind, String der) {}

    /** @param reason of a rejection */
    record Decided(TrustProposalId proposal, Optional<String> reason) {}

    record Withdrawn(TrustItemId certificate, String reason) {}
}
