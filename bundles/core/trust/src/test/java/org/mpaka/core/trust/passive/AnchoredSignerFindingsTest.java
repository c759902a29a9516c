package org.mpaka.core.trust.passive;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mpaka.api.CheckAnswer;
import org.mpaka.api.document.DocumentFinding;
import org.mpaka.core.trust.IndexedTrust;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.pki.InventedSigner;

class AnchoredSignerFindingsTest {
    private static final Instant FROM = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant TO = Instant.parse("2035-01-01T00:00:00Z");

    private final InventedAuthority authority = InventedAuthority.of("UT", "CSCA Utopia", FROM, TO);
    private final InventedSigner signer = authority.signer("Seals 7", FROM, TO);

    @Test
    void aSignerOfABelievedStateIsVouchedFor() {
        assertThat(answers("UTO", authority.der()))
                .containsEntry("signer", CheckAnswer.PASSED)
                .containsEntry("signer-validity", CheckAnswer.PASSED)
                .containsEntry("authority-validity", CheckAnswer.PASSED)
                .containsEntry("revocation", CheckAnswer.NOT_POSSIBLE)
                .containsEntry("issuer", CheckAnswer.PASSED);
    }

    @Test
    void theStateMayBeNamedWithTwoLettersToo() {
        assertThat(answers("UT", authority.der())).containsEntry("issuer", CheckAnswer.PASSED);
    }

    @Test
    void aDocumentOfAnotherStateThanItsSignersIsFound() {
        assertThat(answers("BDI", authority.der())).containsEntry("issuer", CheckAnswer.FAILED);
        assertThat(answers("", authority.der())).doesNotContainKey("issuer");
    }

    @Test
    void aStateWithoutCertificateHereIsNotPossibleAndSaysWhatToBring() {
        assertThat(answers("UTO")).containsEntry("signer", CheckAnswer.NOT_POSSIBLE);
    }

    @Test
    void aRevokedSignerFails() {
        var list = authority.revocationList(NOW, Optional.of(TO), signer.serial());
        assertThat(answers("UTO", authority.der(), list)).containsEntry("revocation", CheckAnswer.FAILED);
    }

    @Test
    void aForgedSignerFails() {
        var forger = InventedAuthority.of("UT", "CSCA Utopia", FROM, TO);
        var forged = forger.certify(authority, false, FROM, TO);
        var findings = new AnchoredSignerFindings(IndexedTrust.of(authority.der())).of(forged, "UTO", NOW);
        assertThat(findings)
                .filteredOn(finding -> finding.field().equals("signer"))
                .allMatch(finding -> finding.answer() != CheckAnswer.PASSED);
    }

    @Test
    void whatIsNoCertificateIsNotPossible() {
        var findings = new AnchoredSignerFindings(IndexedTrust.of(authority.der()))
                .of(BigInteger.TEN.toByteArray(), "UTO", NOW);
        assertThat(findings).isNotEmpty().allMatch(finding -> finding.answer() == CheckAnswer.NOT_POSSIBLE);
    }

    private Map<String, CheckAnswer> answers(String issuer, byte[]... files) {
        return new AnchoredSignerFindings(IndexedTrust.of(files))
                .of(signer.der(), issuer, NOW).stream()
                        .collect(Collectors.toMap(DocumentFinding::field, DocumentFinding::answer));
    }
}
