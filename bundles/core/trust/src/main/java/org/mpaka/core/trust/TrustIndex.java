package org.mpaka.core.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.mpaka.api.CountryCode;
import org.mpaka.api.trust.TrustCertificate;
import org.mpaka.api.trust.TrustItemId;
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.api.trust.Withdrawal;

/**
 * All that is in force, found by the name of an issuer and by the identifier of its key. What is believed does not change once made.
 *
 * <p>Withdrawing a certificate withdraws its key: another certificate with the same key does not save it.
 */
final class TrustIndex {
    /** A name or key that so many authorities share is nobody's name: not all of them are tried. */
    private static final int MOST_CANDIDATES = 32;

    /** More signers than a post meets between two changes of what is believed. */
    private static final int MOST_REMEMBERED = 5000;

    private final Map<TrustItemId, HeldCertificate> authorityOfSigner = new ConcurrentHashMap<>();
    private final Map<TrustItemId, HeldCertificate> certificates = new LinkedHashMap<>();
    private final Map<TrustItemId, TrustProposalId> broughtBy;
    private final Map<TrustItemId, Withdrawal> withdrawals;
    private final Map<CountryCode, TrustPolicy> policies;
    private final Set<SubjectPublicKeyInfo> withdrawnKeys = new HashSet<>();
    private final Set<StateKey> linkedKeys = new HashSet<>();
    private final Set<TrustItemId> lists = new HashSet<>();
    private final Set<CountryCode> states = new HashSet<>();
    private final Map<X500Name, List<HeldCertificate>> authoritiesByName = new HashMap<>();
    private final Map<String, List<HeldCertificate>> authoritiesByKeyId = new HashMap<>();
    private final Map<X500Name, List<HeldCertificate>> signersByIssuer = new HashMap<>();
    private final Map<X500Name, List<HeldRevocationList>> revocationLists = new HashMap<>();
    private final Set<TrustItemId> verifiedLists = new HashSet<>();

    TrustIndex(
            Collection<? extends TrustItem> items,
            Map<TrustItemId, TrustProposalId> broughtBy,
            Map<TrustItemId, Withdrawal> withdrawals,
            Collection<TrustPolicy> policies) {
        this.broughtBy = Map.copyOf(broughtBy);
        this.withdrawals = Map.copyOf(withdrawals);
        this.policies = new HashMap<>();
        policies.forEach(policy -> this.policies.put(policy.state(), policy));
        items.forEach(this::add);
        for (var ofIssuer : revocationLists.values()) {
            ofIssuer.sort(Comparator.comparing(HeldRevocationList::thisUpdate).reversed());
            ofIssuer.stream().filter(this::isVerified).forEach(list -> verifiedLists.add(list.id()));
        }
    }

    record StateKey(CountryCode state, SubjectPublicKeyInfo key) {
        static StateKey of(HeldCertificate certificate) {
            return new StateKey(certificate.state(), publicKey(certificate));
        }
    }

    static TrustIndex empty() {
        return new TrustIndex(List.of(), Map.of(), Map.of(), List.of());
    }

    private void add(TrustItem item) {
        if (item instanceof HeldCertificate certificate) {
            add(certificate);
            return;
        }
        var list = (HeldRevocationList) item;
        lists.add(list.id());
        revocationLists.computeIfAbsent(list.issuer(), any -> new ArrayList<>()).add(list);
    }

    private void add(HeldCertificate certificate) {
        certificates.put(certificate.id(), certificate);
        if (withdrawals.containsKey(certificate.id())) withdrawnKeys.add(publicKey(certificate));
        if (!certificate.isAuthority()) {
            signersByIssuer
                    .computeIfAbsent(certificate.issuer(), any -> new ArrayList<>())
                    .add(certificate);
            return;
        }
        states.add(certificate.state());
        if (isLink(certificate)) linkedKeys.add(StateKey.of(certificate));
        authoritiesByName
                .computeIfAbsent(certificate.subject(), any -> new ArrayList<>())
                .add(certificate);
        certificate.keyId().ifPresent(id -> authoritiesByKeyId
                .computeIfAbsent(id, any -> new ArrayList<>())
                .add(certificate));
    }

    static boolean isLink(HeldCertificate certificate) {
        return certificate.use() == TrustCertificate.Kind.LINK;
    }

    private static SubjectPublicKeyInfo publicKey(HeldCertificate certificate) {
        return certificate.holder().getSubjectPublicKeyInfo();
    }

    boolean contains(TrustItemId id) {
        return certificates.containsKey(id) || lists.contains(id);
    }

    Optional<HeldCertificate> find(TrustItemId id) {
        return Optional.ofNullable(certificates.get(id));
    }

    Collection<HeldCertificate> certificates() {
        return certificates.values();
    }

    /** One of each issuer: the newest that is heeded, or the newest. */
    Stream<HeldRevocationList> newestLists() {
        return revocationLists.entrySet().stream().map(entry -> revocationList(entry.getKey())
                .orElse(entry.getValue().get(0)));
    }

    boolean knows(CountryCode state) {
        return states.contains(state);
    }

    TrustPolicy policy(CountryCode state) {
        return policies.getOrDefault(state, TrustPolicy.usual(state));
    }

    Collection<TrustPolicy> policies() {
        return policies.values();
    }

    Optional<Withdrawal> withdrawal(TrustItemId id) {
        return Optional.ofNullable(withdrawals.get(id));
    }

    boolean isWithdrawn(HeldCertificate certificate) {
        return withdrawnKeys.contains(publicKey(certificate));
    }

    TrustProposalId broughtBy(TrustItemId id) {
        var proposal = broughtBy.get(id);
        if (proposal == null) throw new IllegalStateException("nobody brought " + id);
        return proposal;
    }

    /** Whose key may have signed it: those that bear the key's identifier first, then those that bear the name. */
    List<HeldCertificate> authorities(CountryCode state, X500Name name, Optional<String> keyId) {
        var candidates = new LinkedHashSet<HeldCertificate>();
        keyId.ifPresent(id -> candidates.addAll(authoritiesByKeyId.getOrDefault(id, List.of())));
        candidates.addAll(authoritiesByName.getOrDefault(name, List.of()));
        return candidates.stream()
                .filter(candidate -> candidate.state().equals(state))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /**
     * Which of the candidates signed it. Remembered, for one signer signs a hundred thousand documents; of several with the
     * same key, self-signed and linked, the one that lasts longest.
     */
    Optional<HeldCertificate> authorityOf(HeldCertificate signer, List<HeldCertificate> candidates) {
        var remembered = authorityOfSigner.get(signer.id());
        if (remembered != null) return Optional.of(remembered);
        var authority = candidates.stream()
                .filter(candidate -> candidate.signed(signer))
                .max(Comparator.comparing(candidate -> candidate.holder().getNotAfter()));
        authority.ifPresent(found -> {
            if (authorityOfSigner.size() < MOST_REMEMBERED) authorityOfSigner.put(signer.id(), found);
        });
        return authority;
    }

    /** Certificates of signers of that issuer. */
    List<HeldCertificate> signers(X500Name issuer) {
        return signersByIssuer.getOrDefault(issuer, List.of());
    }

    /** The newest of an issuer whose signature is right. */
    Optional<HeldRevocationList> revocationList(X500Name issuer) {
        return revocationLists.getOrDefault(issuer, List.of()).stream()
                .filter(list -> verifiedLists.contains(list.id()))
                .findFirst();
    }

    boolean isHeeded(HeldRevocationList list) {
        return verifiedLists.contains(list.id());
    }

    /** An authority that is believed signed it. */
    boolean isVerified(HeldRevocationList list) {
        return authorities(list.state(), list.issuer(), list.authorityKeyId()).stream()
                .filter(authority -> !isWithdrawn(authority))
                .anyMatch(authority -> authority.key().signed(list.holder()));
    }

    /**
     * What is believed already vouches for it: a key that is believed signed it, or it names a key that a link
     * certificate handed over to. A signer needs nobody: its chain is checked whenever it is used.
     */
    boolean vouchesFor(HeldCertificate certificate) {
        if (!certificate.isAuthority()) return true;
        if (isWithdrawn(certificate)) return false;
        if (linkedKeys.contains(StateKey.of(certificate))) return true;
        return isLink(certificate) && signedByBelieved(certificate);
    }

    boolean signedByBelieved(HeldCertificate certificate) {
        return authorities(certificate.state(), certificate.issuer(), certificate.authorityKeyId()).stream()
                .filter(authority -> !isWithdrawn(authority))
                .anyMatch(authority -> authority.signed(certificate));
    }
}
