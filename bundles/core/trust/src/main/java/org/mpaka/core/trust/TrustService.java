package org.mpaka.core.trust;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.Page;
import org.mpaka.api.PageRequest;
import org.mpaka.api.TimeOrderedUuid;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.access.Actor;
import org.mpaka.api.access.Right;
import org.mpaka.api.journal.Draft;
import org.mpaka.api.journal.Journal;
import org.mpaka.api.trust.RevocationList;
import org.mpaka.api.trust.TrustCertificate;
import org.mpaka.api.trust.TrustChange;
import org.mpaka.api.trust.TrustChange.PolicyChanged;
import org.mpaka.api.trust.TrustChange.Restored;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.api.trust.TrustProposal;
import org.mpaka.api.trust.TrustProposal.State;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.api.trust.TrustQuery;
import org.mpaka.api.trust.TrustStore;
import org.mpaka.api.trust.TrustWarning;
import org.mpaka.core.trust.TrustEvents.Decided;
import org.mpaka.core.trust.TrustEvents.Proposed;
import org.mpaka.core.trust.TrustEvents.Withdrawn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets two persons widen whom the posts believe, and one narrow it. */
@Component
public final class TrustService implements TrustStore {
    private static final Comparator<TrustCertificate> BY_STATE = Comparator.comparing(TrustCertificate::state)
            .thenComparing(TrustCertificate::notAfter)
            .thenComparing(TrustCertificate::id);

    private final TrustRegister register;
    private final TrustWarnings warnings;
    private final Journal journal;
    private final Clock clock;
    private final Object changing = new Object();

    @Activate
    public TrustService(
            @Reference TrustRegister register,
            @Reference TrustWarnings warnings,
            @Reference Journal journal,
            @Reference Clock clock) {
        this.register = register;
        this.warnings = warnings;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public TrustProposal bring(Actor actor, byte[] file, String source, String reason) {
        actor.require(Right.TRUST_PROPOSE);
        var from = Wordings.source(source);
        var why = Wordings.reason(reason);
        synchronized (changing) {
            var brought = BroughtFile.read(file, from, register.current());
            var id = next();
            return propose(actor, id, why, brought.described(), brought.vouchedFor(), brought.drafts(id));
        }
    }

    @Override
    public TrustProposal proposePolicy(Actor actor, TrustPolicy policy, String reason) {
        actor.require(Right.TRUST_PROPOSE);
        var why = Wordings.reason(reason);
        synchronized (changing) {
            if (register.waiting().stream()
                    .anyMatch(waiting -> waiting.change() instanceof PolicyChanged other
                            && other.policy().state().equals(policy.state())))
                throw new MpakaException(ErrorCode.WRONG_STATE, "trust-proposal", State.PROPOSED, "propose");
            return propose(actor, next(), why, new PolicyChanged(policy), false, List.of());
        }
    }

    @Override
    public TrustProposal proposeRestoring(Actor actor, TrustItemId certificate, String reason) {
        actor.require(Right.TRUST_PROPOSE);
        var why = Wordings.reason(reason);
        synchronized (changing) {
            var index = register.current();
            find(index, certificate);
            if (index.withdrawal(certificate).isEmpty())
                throw new MpakaException(ErrorCode.WRONG_STATE, "certificate", State.IN_FORCE, "propose");
            return propose(actor, next(), why, new Restored(certificate), false, List.of());
        }
    }

    private TrustProposalId next() {
        return new TrustProposalId(TimeOrderedUuid.next(clock));
    }

    private TrustProposal propose(
            Actor actor, TrustProposalId id, String why, TrustChange change, boolean inForce, List<Draft> items) {
        var drafts = new ArrayList<Draft>();
        drafts.add(new Draft(TrustEvents.PROPOSED, id.toString(), new Proposed(id, why, change, inForce)));
        drafts.addAll(items);
        journal.append(actor, drafts, Optional.empty());
        return register.get(id);
    }

    @Override
    public TrustProposal approve(Actor actor, TrustProposalId id) {
        actor.require(Right.TRUST_APPROVE);
        synchronized (changing) {
            var proposal = waiting(id, "approve");
            if (proposal.by().equals(actor.user())) throw new MpakaException(ErrorCode.SECOND_PERSON_REQUIRED);
            journal.append(actor, new Draft(TrustEvents.APPROVED, id.toString(), new Decided(id, Optional.empty())));
        }
        return register.get(id);
    }

    @Override
    public TrustProposal reject(Actor actor, TrustProposalId id, String reason) {
        if (!actor.may(Right.TRUST_PROPOSE)) actor.require(Right.TRUST_APPROVE);
        var why = Wordings.reason(reason);
        synchronized (changing) {
            var proposal = waiting(id, "reject");
            if (!proposal.by().equals(actor.user())) actor.require(Right.TRUST_APPROVE);
            journal.append(actor, new Draft(TrustEvents.REJECTED, id.toString(), new Decided(id, Optional.of(why))));
        }
        return register.get(id);
    }

    private TrustProposal waiting(TrustProposalId id, String asked) {
        var proposal = register.get(id);
        if (proposal.state() != State.PROPOSED)
            throw new MpakaException(ErrorCode.WRONG_STATE, "trust-proposal", proposal.state(), asked);
        return proposal;
    }

    @Override
    public TrustCertificate withdraw(Actor actor, TrustItemId certificate, String reason) {
        reading(actor);
        var why = Wordings.reason(reason);
        synchronized (changing) {
            var index = register.current();
            find(index, certificate);
            if (index.withdrawal(certificate).isPresent())
                throw new MpakaException(ErrorCode.WRONG_STATE, "certificate", "WITHDRAWN", "withdraw");
            journal.append(
                    actor, new Draft(TrustEvents.WITHDRAWN, certificate.toString(), new Withdrawn(certificate, why)));
        }
        var index = register.current();
        return describe(index, find(index, certificate));
    }

    private static HeldCertificate find(TrustIndex index, TrustItemId certificate) {
        return index.find(certificate)
                .orElseThrow(() -> new MpakaException(ErrorCode.NOT_FOUND, "certificate", certificate));
    }

    private static TrustCertificate describe(TrustIndex index, HeldCertificate certificate) {
        return certificate.describe(index.broughtBy(certificate.id()), index.withdrawal(certificate.id()));
    }

    private static void reading(Actor actor) {
        if (!actor.may(Right.TRUST_PROPOSE) && !actor.may(Right.TRUST_APPROVE))
            throw new AccessDeniedException(actor, Right.TRUST_PROPOSE);
    }

    @Override
    public Page<TrustProposal> proposals(Actor actor, PageRequest page) {
        reading(actor);
        int skip = Skipped.of(page);
        return Skipped.page(register.latest(skip, page.limit() + 1), skip, page);
    }

    @Override
    public Page<TrustCertificate> certificates(Actor actor, TrustQuery query, PageRequest page) {
        reading(actor);
        var index = register.current();
        int skip = Skipped.of(page);
        var wanted = index.certificates().stream()
                .map(certificate -> describe(index, certificate))
                .filter(certificate -> fits(query, certificate))
                .sorted(BY_STATE)
                .skip(skip)
                .limit(page.limit() + 1L)
                .toList();
        return Skipped.page(wanted, skip, page);
    }

    private static boolean fits(TrustQuery query, TrustCertificate certificate) {
        return query.state().filter(state -> !state.equals(certificate.state())).isEmpty()
                && query.kind().filter(kind -> kind != certificate.kind()).isEmpty()
                && query.withdrawn()
                        .filter(withdrawn ->
                                withdrawn != certificate.withdrawn().isPresent())
                        .isEmpty();
    }

    @Override
    public List<TrustCertificate> proposed(Actor actor, TrustProposalId id) {
        reading(actor);
        register.get(id);
        var index = register.current();
        return register.broughtBy(id).stream()
                .filter(HeldCertificate.class::isInstance)
                .map(item -> ((HeldCertificate) item).describe(id, index.withdrawal(item.id())))
                .sorted(BY_STATE)
                .toList();
    }

    @Override
    public List<RevocationList> revocationLists(Actor actor) {
        reading(actor);
        var index = register.current();
        return index.newestLists()
                .map(list -> list.describe(index.isHeeded(list)))
                .sorted(Comparator.comparing(RevocationList::state).thenComparing(RevocationList::issuer))
                .toList();
    }

    @Override
    public List<TrustPolicy> policies(Actor actor) {
        reading(actor);
        return register.current().policies().stream()
                .sorted(Comparator.comparing(TrustPolicy::state))
                .toList();
    }

    @Override
    public List<TrustWarning> warnings(Actor actor) {
        reading(actor);
        return warnings.of(register.current(), register.waiting(), clock.instant());
    }
}
