package org.mpaka.core.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mpaka.core.trust.Utopia.FROM;
import static org.mpaka.core.trust.Utopia.TO;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CountryCode;
import org.mpaka.api.trust.TrustCertificate.Kind;
import org.mpaka.api.trust.TrustChange.Format;
import org.mpaka.core.trust.encoding.UnreadableException;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.pki.MasterLists;

class TrustFileReaderTest {
    private final InventedAuthority utopia = InventedAuthority.of("UT", "CSCA Utopia", FROM, TO);
    private final InventedAuthority germany = InventedAuthority.of("de", "csca-germany", FROM, TO);

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static Kind use(TrustItem item) {
        return ((HeldCertificate) item).use();
    }

    @Test
    void readsACertificateAndTellsWhatItIsFor() throws UnreadableException {
        var next = utopia.successor(FROM, TO);

        assertThat(use(TrustFileReader.read(utopia.der()).items().get(0))).isEqualTo(Kind.CSCA);
        assertThat(use(TrustFileReader.read(utopia.link(next, FROM, TO)).items().get(0)))
                .isEqualTo(Kind.LINK);
        assertThat(use(TrustFileReader.read(utopia.signer("S", FROM, TO).der())
                        .items()
                        .get(0)))
                .isEqualTo(Kind.SIGNER);
    }

    @Test
    void namesStatesAsDocumentsDo() throws UnreadableException {
        var file = TrustFileReader.read(MasterLists.bare(List.of(
                utopia.der(),
                germany.der(),
                InventedAuthority.of("BI", "CSCA Burundi", FROM, TO).der())));

        assertThat(file.format()).isEqualTo(Format.BARE_LIST);
        assertThat(file.items())
                .extracting(TrustItem::state)
                .containsExactlyInAnyOrder(CountryCode.of("UTO"), CountryCode.of("D"), CountryCode.of("BDI"));
    }

    @Test
    void readsASignedMasterListAndItsSigner() throws UnreadableException {
        var signer = utopia.signer("List signer", FROM, TO);

        var file = TrustFileReader.read(MasterLists.signed(signer, utopia, List.of(utopia.der(), germany.der())));

        assertThat(file.format()).isEqualTo(Format.MASTER_LIST);
        assertThat(file.items()).hasSize(2);
        assertThat(file.signer())
                .hasValueSatisfying(
                        by -> assertThat(by.certificate().id()).isEqualTo(TrustItem.fingerprint(signer.der())));
    }

    @Test
    void refusesAMasterListThatWasAlteredAfterSigning() {
        var list = MasterLists.signed(utopia.signer("S", FROM, TO), utopia, List.of(utopia.der(), germany.der()));
        int name = new String(list, StandardCharsets.ISO_8859_1).indexOf("csca-germany");
        list[name] = 'C';

        assertThatThrownBy(() -> TrustFileReader.read(list))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.sentence().code()).isEqualTo("trust.problem.list-signature"));
    }

    @Test
    void refusesSomethingElseThatIsSigned() {
        var signed = utopia.signer("S", FROM, TO).sign("2.23.136.1.1.1", MasterLists.bare(List.of(utopia.der())));

        assertThatThrownBy(() -> TrustFileReader.read(signed)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void readsPemWithTextBetween() throws UnreadableException {
        var pem = "Utopia\n" + MasterLists.pem("CERTIFICATE", utopia.der()) + "Germany\n"
                + MasterLists.pem("CERTIFICATE", germany.der())
                + MasterLists.pem("X509 CRL", utopia.revocationList(FROM, Optional.of(TO)));

        var file = TrustFileReader.read(text(pem));

        assertThat(file.format()).isEqualTo(Format.PEM);
        assertThat(file.items()).hasSize(3);
    }

    @Test
    void readsTheDirectorysLdifWithFoldedLines() throws UnreadableException {
        var signer = utopia.signer("S", FROM, TO);
        var list = MasterLists.signed(signer, utopia, List.of(utopia.der(), germany.der()));
        var ldif = "version: 1\n\n" + MasterLists.ldif("userCertificate;binary", signer.der())
                + MasterLists.ldif("certificateRevocationList;binary", utopia.revocationList(FROM, Optional.empty()))
                + MasterLists.ldif("pkdMasterListContent", list)
                + MasterLists.ldif("jpegPhoto", new byte[] {1, 2, 3});

        var file = TrustFileReader.read(text(ldif));

        assertThat(file.format()).isEqualTo(Format.LDIF);
        assertThat(file.items()).hasSize(4);
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void passesOverOneBadCertificateOfALdifAndSaysWhich() throws UnreadableException {
        var ldif = MasterLists.ldif("cACertificate;binary", new byte[] {0x30, 3, 2, 1, 5})
                + MasterLists.ldif("cACertificate;binary", utopia.der());

        var file = TrustFileReader.read(text(ldif));

        assertThat(file.items()).hasSize(1);
        assertThat(file.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.item()).isEqualTo(1);
            assertThat(problem.what().code()).isEqualTo("trust.problem.certificate");
        });
    }

    @Test
    void countsACertificateThatIsInAFileTwiceOnce() throws UnreadableException {
        var pem = MasterLists.pem("CERTIFICATE", utopia.der());

        assertThat(TrustFileReader.read(text(pem + pem)).items()).hasSize(1);
    }

    @Test
    void refusesACertificateOfNoState() {
        var nobody = InventedAuthority.of("77", "CSCA", FROM, TO);

        assertThatThrownBy(() -> TrustFileReader.read(nobody.der()))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.sentence().code()).isEqualTo("trust.problem.no-state"));
    }
}
