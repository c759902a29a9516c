package org.mpaka.core.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.trust.Utopia.FIRST;
import static org.mpaka.core.trust.Utopia.FROM;
import static org.mpaka.core.trust.Utopia.HOW;
import static org.mpaka.core.trust.Utopia.SECOND;
import static org.mpaka.core.trust.Utopia.TO;
import static org.mpaka.core.trust.Utopia.later;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.ErrorCode;
import org.mpaka.api.MpakaException;
import org.mpaka.api.PageRequest;
import org.mpaka.api.access.AccessDeniedException;
import org.mpaka.api.trust.TrustCertificate;
import org.mpaka.api.trust.TrustChange.FileBrought;
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.api.trust.TrustProposal;
import org.mpaka.api.trust.TrustProposal.State;
import org.mpaka.api.trust.TrustQuery;
import org.mpaka.testing.fixtures.Actors;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.pki.MasterLists;

@OnBothDatabases
class TrustServiceTest {
    private static final CountryCode UTOPIA = CountryCode.of("UTO");
    private final Utopia utopia;

    TrustServiceTest(TestDatabase database) {
        utopia = new Utopia(database);
    }

    private List<TrustCertificate> inForce() {
        return utopia.store
                .certificates(FIRST, TrustQuery.ALL, PageRequest.first(500))
                .items();
    }

    private TrustProposal bring(byte[] file) {
        return utopia.store.bring(FIRST, file, "Ministry of Utopia", HOW);
    }

    private static FileBrought file(TrustProposal proposal) {
        return (FileBrought) proposal.change();
    }

    private static void refused(ErrorCode code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(MpakaException.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void aNewAuthorityWaitsForASecondPerson() {
        var proposal = bring(utopia.authority.der());

        assertThat(proposal.state()).isEqualTo(State.PROPOSED);
        assertThat(inForce()).isEmpty();
        assertThat(utopia.store.proposed(SECOND, proposal.id())).hasSize(1);
        refused(ErrorCode.SECOND_PERSON_REQUIRED, () -> utopia.store.approve(FIRST, proposal.id()));

        var approved = utopia.store.approve(SECOND, proposal.id());

        assertThat(approved.state()).isEqualTo(State.IN_FORCE);
        assertThat(approved.decision())
                .hasValueSatisfying(by -> assertThat(by.by()).isEqualTo(SECOND.user()));
        assertThat(inForce()).singleElement().satisfies(certificate -> {
            assertThat(certificate.state()).isEqualTo(UTOPIA);
            assertThat(certificate.key()).isEqualTo("EC 256");
            assertThat(certificate.broughtBy()).isEqualTo(proposal.id());
        });
    }

    @Test
    void aRejectedProposalLeavesNothing() {
        var proposal = bring(utopia.authority.der());

        utopia.store.reject(SECOND, proposal.id(), "fingerprint differs");

        assertThat(utopia.register.broughtBy(proposal.id())).isEmpty();
        refused(ErrorCode.WRONG_STATE, () -> utopia.store.approve(SECOND, proposal.id()));
    }

    @Test
    void whatTwoProposalsBroughtComesWithTheOneThatIsApproved() {
        var one = bring(utopia.authority.der());
        var other = bring(MasterLists.bare(List.of(utopia.authority.der())));

        utopia.store.reject(SECOND, one.id(), "brought twice");
        utopia.store.approve(SECOND, other.id());

        assertThat(inForce()).hasSize(1);
    }

    @Test
    void aLinkCertificateBringsTheNextAuthorityWithoutASecondPerson() {
        utopia.believe(utopia.authority);
        var next = utopia.authority.successor(FROM, TO);

        var proposal = bring(MasterLists.bare(List.of(utopia.authority.link(next, FROM, TO), next.der())));

        assertThat(proposal.state()).isEqualTo(State.IN_FORCE);
        assertThat(proposal.decision()).isEmpty();
        assertThat(inForce()).hasSize(3);
    }

    @Test
    void aLinkCertificateOfAnotherKeyThanTheBelievedOneWaits() {
        utopia.believe(utopia.authority);
        var impostor = InventedAuthority.of("UT", "CSCA Utopia", FROM, TO);
        var next = impostor.successor(FROM, TO);

        var proposal = bring(MasterLists.bare(List.of(impostor.link(next, FROM, TO), next.der())));

        assertThat(proposal.state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void aSignerWithTheKeyOfANewAuthorityDoesNotVouchForIt() {
        utopia.believe(utopia.authority);
        var impostor = InventedAuthority.of("UT", "CSCA Utopia", FROM, TO);

        var proposal = bring(MasterLists.bare(List.of(impostor.certify(impostor, false, FROM, TO), impostor.der())));

        assertThat(proposal.state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void aLinkOfOneStateDoesNotVouchForAnAuthorityOfAnother() {
        utopia.believe(utopia.authority);
        var other = InventedAuthority.of("BI", "CSCA Burundi", FROM, TO);

        var proposal = bring(MasterLists.bare(List.of(utopia.authority.certify(other, true, FROM, TO), other.der())));

        assertThat(proposal.state()).isEqualTo(State.PROPOSED);
    }

    @Test
    void aSignerNeedsNobodyForItIsVerifiedWheneverItIsUsed() {
        var proposal = bring(utopia.authority.signer("S", FROM, TO).der());

        assertThat(proposal.state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void aRevocationListIsInForceWhenABelievedAuthoritySignedIt() {
        refused(ErrorCode.UNREADABLE_FILE, () -> utopia.bring(utopia.emptyRevocationList()));
        utopia.believe(utopia.authority);

        var proposal = bring(utopia.emptyRevocationList());

        assertThat(proposal.state()).isEqualTo(State.IN_FORCE);
        assertThat(utopia.store.revocationLists(FIRST)).singleElement().satisfies(list -> {
            assertThat(list.verified()).isTrue();
            assertThat(list.state()).isEqualTo(UTOPIA);
        });
    }

    @Test
    void aMasterListSaysWhetherItsPublisherIsBelieved() {
        var germany = InventedAuthority.of("DE", "csca-germany", FROM, TO);
        var list = MasterLists.signed(germany.signer("ML", FROM, TO), germany, List.of(germany.der()));

        assertThat(file(bring(list)).signerKnown()).isFalse();
        utopia.believe(germany);
        var again = bring(list);

        assertThat(file(again).signerKnown()).isTrue();
        assertThat(file(again).known()).isEqualTo(1);
        assertThat(file(again).added()).isZero();
        assertThat(again.state()).isEqualTo(State.IN_FORCE);
    }

    @Test
    void oneWithdrawsAndTwoRestore() {
        utopia.believe(utopia.authority);
        var id = inForce().get(0).id();

        var withdrawn = utopia.store.withdraw(FIRST, id, "key lost");

        assertThat(withdrawn.withdrawn()).isPresent();
        bring(utopia.authority.der());
        assertThat(inForce().get(0).withdrawn()).isPresent();
        var proposal = utopia.store.proposeRestoring(FIRST, id, "was a mistake");
        refused(ErrorCode.SECOND_PERSON_REQUIRED, () -> utopia.store.approve(FIRST, proposal.id()));
        utopia.store.approve(SECOND, proposal.id());
        assertThat(inForce().get(0).withdrawn()).isEmpty();
    }

    @Test
    void aPolicyWaitsForASecondPersonAndOnlyOneAtATime() {
        var policy = new TrustPolicy(UTOPIA, true, TrustPolicy.Revocation.REQUIRED, true);
        var proposal = utopia.store.proposePolicy(FIRST, policy, "agreed with the ministry");

        assertThat(utopia.store.policies(FIRST)).isEmpty();
        refused(ErrorCode.WRONG_STATE, () -> utopia.store.proposePolicy(SECOND, policy, "agreed"));
        utopia.store.approve(Actors.SUPERVISOR, proposal.id());

        assertThat(utopia.store.policies(FIRST)).containsExactly(policy);
        assertThat(utopia.register.current().policy(UTOPIA)).isEqualTo(policy);
    }

    @Test
    void whoMayNotIsRefused() {
        assertThatThrownBy(() -> utopia.store.bring(Actors.SUPERVISOR, utopia.authority.der(), "here", HOW))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> utopia.store.warnings(Actors.OFFICER)).isInstanceOf(AccessDeniedException.class);
        var proposal = bring(utopia.authority.der());
        assertThatThrownBy(() -> utopia.store.approve(Actors.OFFICER, proposal.id()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> utopia.store.reject(Actors.OFFICER, proposal.id(), "because"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingIsTakenWithoutSourceAndReason() {
        refused(ErrorCode.INVALID_FIELD, () -> utopia.store.bring(FIRST, utopia.authority.der(), " ", HOW));
        refused(ErrorCode.INVALID_FIELD, () -> utopia.store.bring(FIRST, utopia.authority.der(), "here", ""));
        refused(ErrorCode.UNREADABLE_FILE, () -> bring(new byte[] {1, 2, 3}));
    }

    @Test
    void warnsOfWhatIsMissingAndOfWhatEnds() {
        assertThat(warnings()).containsExactly("trust.warning.empty");
        var ending = InventedAuthority.of("UT", "CSCA Utopia", FROM, later(60));
        utopia.believe(ending);
        bring(ending.revocationList(utopia.now(), Optional.of(utopia.now().minusSeconds(1))));
        bring(InventedAuthority.of("DE", "csca-germany", FROM, TO).der());

        assertThat(warnings())
                .containsExactly("trust.warning.ends", "trust.warning.list-overdue", "trust.warning.waiting");
    }

    private List<String> warnings() {
        return utopia.store.warnings(FIRST).stream()
                .map(warning -> warning.what().code())
                .toList();
    }

    @Test
    void theStoreComesOutTheSameWhenItIsRebuiltFromTheJournal() {
        utopia.believe(utopia.authority);
        bring(utopia.emptyRevocationList());
        utopia.store.withdraw(FIRST, inForce().get(0).id(), "key lost");
        utopia.store.reject(
                SECOND, bring(utopia.authority.successor(FROM, TO).der()).id(), "not announced");
        var policy = utopia.store.proposePolicy(FIRST, TrustPolicy.usual(UTOPIA), "as agreed");
        utopia.store.approve(SECOND, policy.id());
        var before = utopia.journal.registers();
        var certificates = inForce();

        utopia.journal.rebuild();

        assertThat(utopia.journal.registers()).isEqualTo(before);
        assertThat(inForce()).isEqualTo(certificates);
        assertThat(utopia.journal.isWhole()).isTrue();
    }

    @Test
    void pagesLeadThroughAllCertificates() {
        utopia.believe(
                utopia.authority, InventedAuthority.of("DE", "a", FROM, TO), InventedAuthority.of("BI", "b", FROM, TO));

        var first = utopia.store.certificates(FIRST, TrustQuery.ALL, PageRequest.first(2));
        var second = utopia.store.certificates(FIRST, TrustQuery.ALL, new PageRequest(2, first.next()));

        assertThat(first.items())
                .extracting(TrustCertificate::state)
                .containsExactly(CountryCode.of("BDI"), CountryCode.of("D"));
        assertThat(second.items()).extracting(TrustCertificate::state).containsExactly(UTOPIA);
        assertThat(second.next()).isEmpty();
    }
}
