package org.mpaka.web.shell.trust;

import org.mpaka.api.trust.TrustProposal;

/** Proposals in words. */
final class TrustProposalText {
    private TrustProposalText() {}

    static String wanted(TrustProposal proposal) {
        return proposal.change()
                .fold(
                        file -> file.format() + " from " + file.source() + ": " + file.added() + " new, " + file.known()
                                + " known, " + file.states() + " states"
                                + file.signer().map(by -> ", signed by " + by).orElse("")
                                + file.signer()
                                        .map(by -> file.signerKnown() ? " (believed)" : " (not believed yet)")
                                        .orElse(""),
                        restored -> "restore " + restored.certificate(),
                        changed -> changed.policy().state()
                                + (changed.policy().trusted() ? " trusted" : " not trusted") + ", revocation lists "
                                + changed.policy().revocation()
                                + (changed.policy().weakDigests() ? ", SHA-1 accepted" : ""));
    }

    static String outcome(TrustProposal proposal) {
        return switch (proposal.state()) {
            case IN_FORCE -> "In force: proposal " + proposal.id() + ".";
            case PROPOSED -> "Another person has to approve it: mpaka:trust-approve " + proposal.id() + ".";
            case REJECTED -> "Rejected: proposal " + proposal.id() + ".";
        };
    }
}
