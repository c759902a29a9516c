package org.mpaka.core.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.core.trust.Utopia.FIRST;
import static org.mpaka.core.trust.Utopia.FROM;
import static org.mpaka.core.trust.Utopia.SECOND;
import static org.mpaka.core.trust.Utopia.TO;
import static org.mpaka.core.trust.Utopia.later;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.trust.SignerTrust.Chain;
import org.mpaka.api.trust.SignerTrust.Revocation.State;
import org.mpaka.api.trust.SignerTrust.Vouching;
import org.mpaka.api.trust.TrustPolicy;
import org.mpaka.testing.fixtures.OnBothDatabases;
import org.mpaka.testing.fixtures.TestDatabase;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.pki.InventedSigner;

@OnBothDatabases
class AnchoredSignerTrustTest {
    private final Utopia utopia;
    private final InventedSigner signer;

    AnchoredSignerTrustTest(TestDatabase database) {
        utopia = new Utopia(database);
        signer = utopia.authority.signer("Signer 7", FROM, TO);
    }

    private Vouching vouch(InventedSigner who) {
        return utopia.trust.vouch(who.der(), utopia.now());
    }

    @Test
    void aSignerOfABelievedAuthorityIsSigned() {
        utopia.believe(utopia.authority);

        var answer = vouch(signer);

        assertThat(answer.chain()).isEqualTo(Chain.SIGNED);
        assertThat(answer.authority())
                .hasValueSatisfying(by -> assertThat(by.id()).isEqualTo(TrustItem.fingerprint(utopia.authority.der())));
        assertThat(answer.signer())
                .hasValueSatisfying(who -> assertThat(who.state()).isEqualTo(CountryCode.of("UTO")));
        assertThat(answer.revocation().state()).isEqualTo(State.NO_LIST);
    }

    @Test
    void aSignerThatNamesNoKeyIsFoundByTheNameOfItsIssuer() {
        utopia.believe(utopia.authority.successor(FROM, TO), utopia.authority);

        assertThat(vouch(utopia.authority.signerWithoutKeyId("Signer 8", FROM, TO))
                        .chain())
                .isEqualTo(Chain.SIGNED);
    }

    @Test
    void saysWhetherTheStateOrOnlyTheAuthorityIsUnknown() {
        assertThat(vouch(signer).chain()).isEqualTo(Chain.STATE_UNKNOWN);

        utopia.believe(utopia.authority.successor(FROM, TO));

        assertThat(vouch(signer).chain()).isEqualTo(Chain.AUTHORITY_UNKNOWN);
    }

    @Test
    void aForgedCertificateThatNamesTheRightKeyHasTheWrongSignature() {
        utopia.believe(utopia.authority);
        var forged = signer.der();
        forged[forged.length - 3] ^= 1;

        assertThat(utopia.trust.vouch(forged, utopia.now()).chain()).isEqualTo(Chain.SIGNATURE_WRONG);
    }

    @Test
    void anAuthorityOfAnotherStateVouchesForNobodyHere() {
        var germany = InventedAuthority.of("DE", "csca-germany", FROM, TO);
        utopia.believe(germany, utopia.authority);

        // invented for the state UT, signed by the German authority
        var stranger = germany.signerWithoutKeyId("Signer 9", FROM, TO);

        assertThat(vouch(stranger).chain()).isEqualTo(Chain.AUTHORITY_UNKNOWN);
    }

    @Test
    void aWithdrawnAuthorityVouchesNoMoreNotEvenByItsLink() {
        var next = utopia.authority.successor(FROM, TO);
        utopia.believe(utopia.authority, next);
        utopia.bring(utopia.authority.link(next, FROM, TO));
        var ofNext = next.signer("Signer 10", FROM, TO);
        assertThat(vouch(ofNext).chain()).isEqualTo(Chain.SIGNED);

        utopia.store.withdraw(FIRST, TrustItem.fingerprint(next.der()), "key lost");

        assertThat(vouch(ofNext).chain()).isEqualTo(Chain.AUTHORITY_WITHDRAWN);
        assertThat(vouch(signer).chain()).isEqualTo(Chain.SIGNED);
    }

    @Test
    void theNewestRevocationListDecides() {
        utopia.believe(utopia.authority);
        utopia.bring(utopia.authority.revocationList(later(-30), Optional.of(later(1)), signer.serial()));
        utopia.bring(utopia.authority.revocationList(later(-40), Optional.of(later(2))));

        var answer = vouch(signer).revocation();

        assertThat(answer.state()).isEqualTo(State.REVOKED);
        assertThat(answer.since()).contains(later(-30));
        assertThat(answer.asOf()).contains(later(-30));
    }

    @Test
    void aRevocationListIsGoodUntilTheDayOfTheNextOne() {
        utopia.believe(utopia.authority);
        utopia.bring(utopia.authority.revocationList(later(-30), Optional.of(later(1))));

        assertThat(vouch(signer).revocation().state()).isEqualTo(State.GOOD);
        assertThat(utopia.trust.vouch(signer.der(), later(2)).revocation().state())
                .isEqualTo(State.OUTDATED);
    }

    @Test
    void aStateThatIsNotTrustedByPolicyIsNot() {
        utopia.believe(utopia.authority);
        var never = new TrustPolicy(CountryCode.of("UTO"), false, TrustPolicy.Revocation.IGNORED, false);
        var proposal = utopia.store.proposePolicy(FIRST, never, "not recognised");
        utopia.store.approve(SECOND, proposal.id());

        assertThat(vouch(signer).chain()).isEqualTo(Chain.STATE_NOT_TRUSTED);
    }

    @Test
    void anAuthoritysOwnCertificateIsNoSigners() {
        utopia.believe(utopia.authority);

        assertThat(utopia.trust.vouch(utopia.authority.der(), utopia.now()).chain())
                .isEqualTo(Chain.UNREADABLE);
        assertThat(utopia.trust.vouch(new byte[] {0x30, 0}, utopia.now()).chain())
                .isEqualTo(Chain.UNREADABLE);
    }

    @Test
    void findsASignerWhoseDocumentsDoNotCarryIt() throws IOException {
        utopia.bring(signer.der());
        var issuer = signer.certificate().getIssuer().getEncoded();

        assertThat(utopia.trust.signers(issuer, signer.serial()))
                .singleElement()
                .isEqualTo(signer.der());
        assertThat(utopia.trust.signers(issuer, signer.serial().negate())).isEmpty();
        assertThat(utopia.trust.signers(new byte[] {1}, signer.serial())).isEmpty();
    }
}
