package org.mpaka.core.trust;

import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.mpaka.api.trust.SignerTrust;
import org.mpaka.api.trust.SignerTrust.Revocation.State;
import org.mpaka.core.trust.encoding.Encoding;
import org.mpaka.core.trust.encoding.UnreadableException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers from what is in force in the trust store. */
@Component
public final class AnchoredSignerTrust implements SignerTrust {
    private static final int LONGEST_NAME = 4096;
    private static final int MOST_SIGNERS = 8;

    private final TrustRegister register;

    @Activate
    public AnchoredSignerTrust(@Reference TrustRegister register) {
        this.register = register;
    }

    @Override
    public Vouching vouch(byte[] certificate, Instant at) {
        return vouch(certificate, at, register.current());
    }

    static Vouching vouch(byte[] certificate, Instant at, TrustIndex index) {
        try {
            return vouch(HeldCertificate.read(certificate), at, index);
        } catch (UnreadableException e) {
            return new Vouching(
                    Optional.empty(), Chain.UNREADABLE, Optional.empty(), Revocation.NO_LIST, Optional.empty());
        }
    }

    private static Vouching vouch(HeldCertificate signer, Instant at, TrustIndex index) {
        var policy = index.policy(signer.state());
        var candidates = index.authorities(signer.state(), signer.issuer(), signer.authorityKeyId());
        var authority = index.authorityOf(signer, candidates);
        var chain = policy.trusted() ? chain(signer, candidates, authority, index) : Chain.STATE_NOT_TRUSTED;
        return new Vouching(
                Optional.of(describe(signer)),
                chain,
                authority.map(found -> found.describe(index.broughtBy(found.id()), index.withdrawal(found.id()))),
                chain == Chain.SIGNED ? revocation(signer, at, index) : Revocation.NO_LIST,
                Optional.of(policy));
    }

    private static Chain chain(
            HeldCertificate signer,
            List<HeldCertificate> candidates,
            Optional<HeldCertificate> authority,
            TrustIndex index) {
        // a signer whose own key signs others would be an authority that nobody admitted
        if (signer.isAuthority()) return Chain.UNREADABLE;
        if (authority.isPresent()) return index.isWithdrawn(authority.get()) ? Chain.AUTHORITY_WITHDRAWN : Chain.SIGNED;
        boolean named = signer.authorityKeyId().isPresent()
                && candidates.stream().anyMatch(candidate -> candidate.keyId().equals(signer.authorityKeyId()));
        if (named) return Chain.SIGNATURE_WRONG;
        return index.knows(signer.state()) ? Chain.AUTHORITY_UNKNOWN : Chain.STATE_UNKNOWN;
    }

    private static Revocation revocation(HeldCertificate signer, Instant at, TrustIndex index) {
        var found = index.revocationList(signer.issuer());
        if (found.isEmpty()) return Revocation.NO_LIST;
        var list = found.get();
        var asOf = Optional.of(list.thisUpdate());
        var since = Optional.ofNullable(list.revoked().get(signer.holder().getSerialNumber()));
        if (since.isPresent()) return new Revocation(State.REVOKED, since, asOf);
        boolean overdue = list.nextUpdate().filter(at::isAfter).isPresent();
        return new Revocation(overdue ? State.OUTDATED : State.GOOD, Optional.empty(), asOf);
    }

    private static SignerDescription describe(HeldCertificate signer) {
        var holder = signer.holder();
        return new SignerDescription(
                signer.state(),
                signer.subjectText(),
                signer.issuerText(),
                holder.getSerialNumber().toString(16),
                holder.getNotBefore().toInstant(),
                holder.getNotAfter().toInstant());
    }

    @Override
    public List<byte[]> signers(byte[] issuer, BigInteger serial) {
        if (issuer.length > LONGEST_NAME) return List.of();
        try {
            var name = X500Name.getInstance(Encoding.checked(issuer));
            return register.current().signers(name).stream()
                    .filter(signer -> signer.holder().getSerialNumber().equals(serial))
                    .limit(MOST_SIGNERS)
                    .map(HeldCertificate::der)
                    .toList();
        } catch (UnreadableException | RuntimeException e) {
            return List.of();
        }
    }
}
