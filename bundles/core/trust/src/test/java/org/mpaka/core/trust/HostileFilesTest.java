package org.mpaka.core.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mpaka.core.trust.Utopia.FROM;
import static org.mpaka.core.trust.Utopia.TO;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.junit.jupiter.api.Test;
import org.mpaka.api.trust.SignerTrust.Chain;
import org.mpaka.api.trust.TrustProposalId;
import org.mpaka.core.trust.encoding.UnreadableException;
import org.mpaka.testing.pki.HostileBytes;
import org.mpaka.testing.pki.InventedAuthority;
import org.mpaka.testing.pki.MasterLists;

/** Whatever a file holds, it is read or refused. */
class HostileFilesTest {
    private final InventedAuthority utopia = InventedAuthority.of("UT", "CSCA Utopia", FROM, TO);

    @Test
    void anAlteredFileIsReadOrRefused() {
        var signer = utopia.signer("S", FROM, TO);
        var files = new byte[][] {
            utopia.der(),
            signer.der(),
            utopia.revocationList(FROM, Optional.of(TO), signer.serial()),
            MasterLists.bare(List.of(utopia.der())),
            MasterLists.signed(signer, utopia, List.of(utopia.der())),
            MasterLists.pem("CERTIFICATE", utopia.der()).getBytes(StandardCharsets.US_ASCII),
            MasterLists.ldif("cACertificate", utopia.der()).getBytes(StandardCharsets.US_ASCII)
        };

        HostileBytes.each("trust files", files, file -> {
            try {
                assertThat(TrustFileReader.read(file)).isNotNull();
            } catch (UnreadableException e) {
                assertThat(e.sentence().code()).startsWith("trust.problem.");
            }
        });
    }

    @Test
    void anAlteredSignerIsNeverBelieved() throws UnreadableException {
        var authority = HeldCertificate.read(utopia.der());
        var index = new TrustIndex(
                List.of(authority),
                Map.of(authority.id(), TrustProposalId.of("0192f7a0-0000-7000-8000-000000000001")),
                Map.of(),
                List.of());
        var whole = utopia.signer("S", FROM, TO);
        var signed = whole.certificate().toASN1Structure().getTBSCertificate();

        HostileBytes.each("signers", new byte[][] {whole.der()}, signer -> {
            var chain = AnchoredSignerTrust.vouch(signer, Instant.EPOCH, index).chain();
            // a signature can be written in more than one way: what counts is that what was signed is the same
            if (chain == Chain.SIGNED) assertThat(signedPart(signer)).isEqualTo(signed);
        });
    }

    private static TBSCertificate signedPart(byte[] signer) {
        try {
            return HeldCertificate.read(signer).holder().toASN1Structure().getTBSCertificate();
        } catch (UnreadableException e) {
            throw new IllegalStateException(e);
        }
    }
}
